import { asc } from "drizzle-orm";
import { boolean, date, text } from "drizzle-orm/pg-core";
import type { SpecialDay } from "@/domain/round";
import type { Database } from "../client";
import { pub } from "../schema/schemas";

const publicHolidays = pub
  .view("holidays", {
    day: date({ mode: "string" }).notNull(),
    kind: text({ enum: ["holiday", "workday"] }).notNull(),
    name: text().notNull(),
    provisional: boolean().notNull(),
  })
  .existing();

export async function listPublicSpecialDays(db: Database): Promise<readonly SpecialDay[]> {
  return db
    .select({
      day: publicHolidays.day,
      kind: publicHolidays.kind,
      name: publicHolidays.name,
      provisional: publicHolidays.provisional,
    })
    .from(publicHolidays)
    .orderBy(asc(publicHolidays.day));
}
