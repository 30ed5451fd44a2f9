import { inArray, sql } from "drizzle-orm";
import type { ItemPoints } from "@/domain/evaluation";
import type { Database } from "../client";
import { scores } from "../schema/evaluations";

export type ScoreRow = ItemPoints & {
  readonly evaluationId: string;
  readonly nominationId: string;
  readonly personId: string;
};

/** The points that the actor may see in these evaluations. */
export async function listScores(db: Database, evaluationIds: readonly string[]): Promise<readonly ScoreRow[]> {
  if (evaluationIds.length === 0) return [];
  return db
    .select()
    .from(scores)
    .where(inArray(scores.evaluationId, [...evaluationIds]));
}

/** Keeps the points of a sheet, each item's as given last. */
export async function upsertScores(
  db: Database,
  sheet: Omit<ScoreRow, keyof ItemPoints>,
  points: readonly ItemPoints[],
): Promise<void> {
  if (points.length === 0) return;
  await db
    .insert(scores)
    .values(points.map((one) => ({ ...one, ...sheet })))
    .onConflictDoUpdate({
      target: [scores.evaluationId, scores.nominationId, scores.personId, scores.item],
      set: { points: sql`excluded.points` },
    });
}
