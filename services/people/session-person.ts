import { type Database, desks } from "@/db/client";
import { findSessionPerson, type SessionPerson } from "@/db/queries/sign-in";
import { env } from "@/env";
import { digestOf, sessionSeconds } from "./sign-in";

export type { SessionPerson };

const idleSeconds = 30 * 60;

/** Who is behind a session's token, asked of the database each time; null when the session no longer holds. */
export const sessionPerson = (token: string, on: Database = desks()): Promise<SessionPerson | null> =>
  findSessionPerson(on, digestOf(token), env.DEMO === "0" ? idleSeconds : sessionSeconds);
