import { type Database, desks } from "@/db/client";
import { isSetUpOpen } from "@/db/queries/set-up";
import { tokenDigest } from "./token-digest";

/** Whether a set-up link can still be used. */
export const setUpOpen = (token: string, on: Database = desks()): Promise<boolean> =>
  isSetUpOpen(on, tokenDigest(token));
