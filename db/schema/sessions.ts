import { sql } from "drizzle-orm";
import { boolean, check, index, text, uuid } from "drizzle-orm/pg-core";
import { people } from "./people";
import { app, bytes, moment } from "./schemas";

/** Signed-in sessions; the token itself is never stored. Sessions live in real time, not by the moved clock. */
export const sessions = app.table(
  "sessions",
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    tokenHash: bytes().notNull().unique(),
    createdAt: moment().notNull().default(sql`clock_timestamp()`),
    seenAt: moment().notNull().default(sql`clock_timestamp()`),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
  },
  (t) => [
    index("sessions_of_a_person").on(t.personId),
    check("a_session_ends_after_it_begins", sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

export const signInAttempts = app.table(
  "sign_in_attempts",
  {
    id: uuid().primaryKey().defaultRandom(),
    account: text().notNull(),
    network: text().notNull(),
    succeeded: boolean().notNull(),
    at: moment().notNull().default(sql`clock_timestamp()`),
  },
  (t) => [index("attempts_of_an_account").on(t.account, t.at)],
);
