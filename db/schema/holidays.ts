import { sql } from "drizzle-orm";
import { boolean, check, date, text } from "drizzle-orm/pg-core";
import { app } from "./schemas";

/** Statutory holidays and weekends worked instead (调休). */
export const holidays = app.table(
  "holidays",
  {
    day: date({ mode: "string" }).primaryKey(),
    kind: text({ enum: ["holiday", "workday"] }).notNull(),
    name: text().notNull(),
    provisional: boolean().notNull().default(false),
  },
  (t) => [check("a_special_day_is_a_holiday_or_worked", sql`${t.kind} in ('holiday', 'workday')`)],
);
