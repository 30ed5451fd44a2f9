import { type Database, desks } from "@/db/client";
import { findSessionPerson, type SessionPerson } from "@/db/queries/sign-in";
import { tokenDigest } from "./token-digest";

export type { SessionPerson };

/** Who is behind a session's token, asked of the database each time; null when it no longer holds or was idle for too long. */
export const sessionPerson = (token: string, idleFor: number, on: Database = desks()): Promise<SessionPerson | null> =>
  findSessionPerson(on, tokenDigest(token), idleFor);
