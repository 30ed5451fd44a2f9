import { sql } from "drizzle-orm";
import type { Database } from "../client";

/** The moment by the one clock, ISO in UTC. */
export async function findPublicNow(db: Database): Promise<string> {
  const [row] = await db.select({ now: sql<string>`now` }).from(sql`app.clock() as now`);
  if (row === undefined) throw new Error("the clock gave no answer");
  return new Date(row.now).toISOString();
}
