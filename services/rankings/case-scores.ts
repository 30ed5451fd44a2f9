import type { Database } from "@/db/client";
import { findEvaluationOf, listRubricItems } from "@/db/queries/evaluations";
import { listScores } from "@/db/queries/scores";
import type { AwardKey } from "@/domain/award-types";
import { type CaseScores, caseScoresOf, type ItemPoints } from "@/domain/evaluation";

/** What the judges gave the nominations of an award, by nomination, as far as the actor may see it. */
export async function caseScores(
  db: Database,
  roundId: string,
  award: AwardKey,
): Promise<ReadonlyMap<string, CaseScores>> {
  const evaluation = await findEvaluationOf(db, roundId, award);
  if (evaluation === null) return new Map();
  const items = await listRubricItems(db, [evaluation.id]);
  const sheets = new Map<string, Map<string, ItemPoints[]>>();
  for (const { nominationId, personId, item, points } of await listScores(db, [evaluation.id])) {
    const ofCase = sheets.get(nominationId) ?? new Map<string, ItemPoints[]>();
    sheets.set(nominationId, ofCase.set(personId, [...(ofCase.get(personId) ?? []), { item, points }]));
  }
  return new Map(
    [...sheets].map(([id, ofCase]) => [id, caseScoresOf(id, [...ofCase.values()], items, evaluation)] as const),
  );
}
