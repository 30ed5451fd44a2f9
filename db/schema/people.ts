import { sql } from "drizzle-orm";
import { check, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { personRoles } from "@/domain/actor";
import { organisations } from "./organisations";
import { app, moment } from "./schemas";

export const people = app.table(
  "people",
  {
    id: uuid().primaryKey().defaultRandom(),
    account: text().notNull(),
    name: text().notNull(),
    role: text({ enum: personRoles as ["unit", ...typeof personRoles] }).notNull(),
    organisationId: uuid().references(() => organisations.id),
    passwordHash: text().notNull(),
    email: text(),
    disabledAt: moment(),
    createdAt: moment().notNull().default(sql`app.clock()`),
  },
  (t) => [
    uniqueIndex("an_account_is_one_persons").on(t.account),
    check("an_account_is_folded", sql`${t.account} = lower(btrim(${t.account})) and ${t.account} <> ''`),
    check(
      "a_role_is_known",
      sql`${t.role} in ('unit', 'county', 'city', 'publication', 'judge', 'admin', 'security', 'auditor')`,
    ),
    check(
      "who_nominates_or_decides_belongs_somewhere",
      sql`${t.role} in ('judge', 'admin', 'security', 'auditor') or ${t.organisationId} is not null`,
    ),
  ],
);
