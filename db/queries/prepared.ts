import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../client";

/** The one row of a statement that is planned once a connection, for one whose planning takes longer than its work. */
export async function findPrepared<Row>(db: Database, name: string, statement: SQL): Promise<Row | null> {
  const [found] = await db.select({ row: sql<Row>`to_json(r)` }).from(sql`(${statement}) r`).prepare(name).execute();
  return found?.row ?? null;
}
