import { sql } from "drizzle-orm";
import type { Actor } from "@/domain/actor";
import type { Database } from "../client";

/** Sets who acts for the rest of this transaction and tells the moment by the one clock. */
export async function enterAs(db: Database, actor: Actor): Promise<string> {
  const rows = await db.execute<{ now: string }>(
    sql`select set_config('app.actor', ${JSON.stringify(actor)}, true), app.clock() as now`,
  );
  const row = rows[0];
  if (!row) throw new Error("the database did not tell the time");
  return new Date(row.now).toISOString();
}

/** The moment by the one clock, outside a request. */
export async function findNow(db: Database): Promise<string> {
  const rows = await db.execute<{ now: string }>(sql`select app.clock() as now`);
  const row = rows[0];
  if (!row) throw new Error("the database did not tell the time");
  return new Date(row.now).toISOString();
}
