import { sql } from "drizzle-orm";
import type { Database } from "../client";

/** The next number of a series, from 1, without gaps: it is given back when the transaction is rolled back. */
export async function nextNumber(db: Database, series: string): Promise<number> {
  const rows = await db.execute<{ value: number }>(sql`select app.next_number(${series}) as value`);
  return Number(rows[0]?.value);
}
