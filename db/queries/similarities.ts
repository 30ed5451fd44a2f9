import { and, desc, eq, sql } from "drizzle-orm";
import type { Similar } from "@/domain/review-desk";
import type { Database } from "../client";
import { similarities } from "../schema/late-passes";
import { nominations } from "../schema/nominations";
import { organisations } from "../schema/organisations";

/** The deeds of other units' latest submissions of the round, for comparison only. */
export const listDeedsOfRound = (db: Database, nominationId: string) =>
  db.execute<{ id: string; deeds: string }>(sql`select id, deeds from app.deeds_of_round(${nominationId}::uuid)`);

export async function insertSimilarities(
  db: Database,
  found: readonly (typeof similarities.$inferInsert)[],
): Promise<void> {
  if (found.length > 0) await db.insert(similarities).values([...found]);
}

/** What the deeds of this submission were found to be like, most alike first; titles where the actor may see the other one. */
export async function listSimilar(db: Database, nominationId: string, submission: number): Promise<readonly Similar[]> {
  return db
    .select({ title: nominations.title, bodyName: organisations.name, score: similarities.score })
    .from(similarities)
    .leftJoin(nominations, eq(nominations.id, similarities.otherId))
    .leftJoin(organisations, eq(organisations.id, nominations.bodyId))
    .where(and(eq(similarities.nominationId, nominationId), eq(similarities.submission, submission)))
    .orderBy(desc(similarities.score));
}
