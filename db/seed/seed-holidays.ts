import table from "chinese-days/dist/chinese-days.json" with { type: "json" };
import type { Database } from "@/db/client";
import { holidays } from "../schema/holidays";

/** "New Year's Day,元旦,1": the name in Chinese stands second. */
const nameIn = (text: string): string => text.split(",")[1] ?? text;

const rowsOf = (kind: "holiday" | "workday", days: Readonly<Record<string, string>>, since: string) =>
  Object.entries(days)
    .filter(([day]) => day >= since)
    .map(([day, text]) => ({ day, kind, name: nameIn(text), provisional: false }));

/** The statutory holidays and make-up days that the package knows, from the year before `year` on. What it does not know stays unknown. */
export async function seedHolidays(db: Database, year: number): Promise<void> {
  const since = `${year - 1}-01-01`;
  const rows = [...rowsOf("holiday", table.holidays, since), ...rowsOf("workday", table.workdays, since)];
  if (rows.length > 0) await db.insert(holidays).values(rows);
}
