import { sql } from "drizzle-orm";
import { check, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { nominations } from "./nominations";
import { organisations } from "./organisations";
import { people } from "./people";
import { app, moment } from "./schemas";

/** 回避: a person for whom a nomination does not exist. */
export const recusals = app.table(
  "recusals",
  {
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    reason: text().notNull(),
    declaredBy: uuid()
      .notNull()
      .references(() => people.id),
    declaredAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nominationId, t.personId] }),
    check("a_recusal_has_a_reason", sql`length(btrim(${t.reason})) > 0`),
  ],
);

/** A recusal that a colleague has lifted: what it was, who lifted it and why. */
export const liftedRecusals = app.table(
  "lifted_recusals",
  {
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** Counts the recusals of this person from this nomination that were lifted. */
    number: integer().notNull(),
    reason: text().notNull(),
    declaredBy: uuid()
      .notNull()
      .references(() => people.id),
    declaredAt: moment().notNull(),
    liftedReason: text().notNull(),
    liftedBy: uuid()
      .notNull()
      .references(() => people.id),
    liftedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nominationId, t.personId, t.number] }),
    check("a_lifted_recusal_had_a_reason", sql`length(btrim(${t.reason})) > 0`),
    check("a_recusal_is_lifted_for_a_reason", sql`length(btrim(${t.liftedReason})) > 0`),
    check("a_recusal_is_lifted_by_another", sql`${t.liftedBy} <> ${t.personId}`),
  ],
);

/** Organisations that a person comes from: of their nominations the person neither sees nor judges any. */
export const affiliations = app.table(
  "affiliations",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
  },
  (t) => [primaryKey({ columns: [t.personId, t.organisationId] })],
);
