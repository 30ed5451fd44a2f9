import { type Database, desks } from "@/db/client";
import { updateRevoked } from "@/db/queries/sign-in";
import { tokenDigest } from "./token-digest";

/** Ends the session of this token at once, wherever its cookie may be. */
export const signOut = (token: string, on: Database = desks()): Promise<void> => updateRevoked(on, tokenDigest(token));
