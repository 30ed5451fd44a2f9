import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { people } from "./people";
import { app, bytes, moment } from "./schemas";

/** A person's key for one request, and the answer that was given to it. */
export const idempotencyKeys = app.table(
  "idempotency_keys",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    key: text().notNull(),
    requestHash: bytes().notNull(),
    answer: jsonb().$type<unknown>(),
    createdAt: moment().notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.key] }),
    check("a_key_is_well_formed", sql`${t.key} ~ '^[A-Za-z0-9-]{16,64}$'`),
  ],
);

/** What has to go out after the transaction that caused it. */
export const outbox = app.table(
  "outbox",
  {
    id: uuid().primaryKey().defaultRandom(),
    topic: text().notNull(),
    payload: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    createdAt: moment().notNull().default(sql`app.clock()`),
    sentAt: moment(),
    attempts: integer().notNull().default(0),
    /** When the next try may be made. */
    dueAt: moment().notNull().default(sql`app.clock()`),
    /** The code of the last failure; empty when there was none. */
    failure: text().notNull().default(""),
  },
  (t) => [index("outbox_waiting").on(t.createdAt).where(sql`${t.sentAt} is null`)],
);
