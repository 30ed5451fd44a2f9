import { sql } from "drizzle-orm";
import { check, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { organisationKinds } from "@/domain/round";
import { divisions } from "./divisions";
import { app } from "./schemas";

export const organisations = app.table(
  "organisations",
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: organisationKinds }).notNull(),
    name: text().notNull(),
    creditCode: text().unique(),
    divisionCode: text().references(() => divisions.code),
    ordinal: smallint().notNull().default(0),
  },
  (t) => [
    check(
      "an_organisation_is_of_a_known_kind",
      sql`${t.kind} in ('unit', 'county_federation', 'system', 'city_federation')`,
    ),
    check("an_organisation_has_a_name", sql`length(btrim(${t.name})) > 0`),
    check(
      "a_federation_of_a_county_names_its_county",
      sql`(${t.kind} = 'county_federation') <= (${t.divisionCode} is not null)`,
    ),
    uniqueIndex("one_federation_a_county").on(t.divisionCode).where(sql`${t.kind} = 'county_federation'`),
    uniqueIndex("one_city_federation").on(t.kind).where(sql`${t.kind} = 'city_federation'`),
    uniqueIndex("a_body_has_its_own_name").on(t.name).where(sql`${t.kind} <> 'unit'`),
  ],
);
