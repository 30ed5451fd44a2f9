import { sql } from "drizzle-orm";
import type { Database } from "../client";

/** Holds a named lock until the transaction ends; false when somebody else holds it. */
export async function tryHold(db: Database, name: string): Promise<boolean> {
  const rows = await db.execute<{ held: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext(${`jinguo.${name}`})) as held`,
  );
  return rows[0]?.held === true;
}

/** Waits for a named lock and holds it until the transaction ends. */
export async function hold(db: Database, name: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`jinguo.${name}`}))`);
}
