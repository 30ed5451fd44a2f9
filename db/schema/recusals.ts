import { sql } from "drizzle-orm";
import { check, primaryKey, text, uuid } from "drizzle-orm/pg-core";
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
