import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { similarities } from "../schema/late-passes";

/** The deeds of other units' latest submissions of the round, for comparison only. */
export const listDeedsOfRound = (db: Database, nominationId: string) =>
  db.execute<{ id: string; deeds: string }>(sql`select id, deeds from app.deeds_of_round(${nominationId}::uuid)`);

export async function insertSimilarities(
  db: Database,
  found: readonly (typeof similarities.$inferInsert)[],
): Promise<void> {
  if (found.length > 0) await db.insert(similarities).values([...found]);
}
