import type { Database } from "@/db/client";
import { listAssignments } from "@/db/queries/assignments";
import { findEvaluationOf, listRubricItems } from "@/db/queries/evaluations";
import { listScores } from "@/db/queries/scores";
import type { AwardKey } from "@/domain/award-types";
import { type CaseScores, caseScoresOf } from "@/domain/evaluation";
import { sheetsOf } from "./sheets-of";

/** What the judges gave each nomination of an award in a round, by nomination; those that nobody was to score are missing. */
export async function caseScores(
  db: Database,
  roundId: string,
  award: AwardKey,
): Promise<ReadonlyMap<string, CaseScores>> {
  const evaluation = await findEvaluationOf(db, roundId, award);
  if (evaluation === null) return new Map();
  const items = await listRubricItems(db, [evaluation.id]);
  const assignments = await listAssignments(db, [evaluation.id]);
  const scores = await listScores(db, [evaluation.id]);
  const ids = [...new Set(assignments.map(({ nominationId }) => nominationId))];
  return new Map(ids.map((id) => [id, caseScoresOf(id, sheetsOf(id, assignments, scores), items, evaluation)]));
}
