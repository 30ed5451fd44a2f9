import { sql } from "drizzle-orm";
import { check, smallint, text } from "drizzle-orm/pg-core";
import { app } from "./schemas";

/** The city and its counties by GB/T 2260 code. */
export const divisions = app.table(
  "divisions",
  {
    code: text().primaryKey(),
    name: text().notNull().unique(),
    kind: text({ enum: ["city", "county"] }).notNull(),
    ordinal: smallint().notNull(),
  },
  (t) => [
    check("a_division_has_a_six_digit_code", sql`${t.code} ~ '^[0-9]{6}$'`),
    check("a_division_is_city_or_county", sql`${t.kind} in ('city', 'county')`),
  ],
);
