import type { Transaction } from "@/db/client";
import { type AssignmentRow, listAssignments } from "@/db/queries/assignments";
import { listRubricItems } from "@/db/queries/evaluations";
import { listCasesForJudge } from "@/db/queries/judge-cases";
import { listScores } from "@/db/queries/scores";
import { type ItemPoints, type RubricItem, weightedTotal } from "@/domain/evaluation";
import type { JudgedLine } from "@/domain/judging-desk";

type OwnLine = JudgedLine & { readonly sheet: AssignmentRow; readonly points: readonly ItemPoints[] };
export type OwnLines = {
  readonly lines: readonly OwnLine[];
  readonly items: ReadonlyMap<string, readonly RubricItem[]>;
};

/** The nominations that a judge has to score in these evaluations, each with its own sheet, in the judge's order. */
export async function ownLines(
  personId: string,
  evaluationIds: readonly string[],
  { db }: Pick<Transaction, "db">,
): Promise<OwnLines> {
  const rubric = await listRubricItems(db, evaluationIds);
  const items = new Map(evaluationIds.map((id) => [id, rubric.filter(({ evaluationId }) => evaluationId === id)]));
  const sheets = (await listAssignments(db, evaluationIds)).filter((sheet) => sheet.personId === personId);
  const given = (await listScores(db, evaluationIds)).filter((score) => score.personId === personId);
  const lines = (await listCasesForJudge(db)).flatMap(({ evaluationId, nominationId, title, bodyName }) => {
    const isThis = (row: { evaluationId: string; nominationId: string }): boolean =>
      row.evaluationId === evaluationId && row.nominationId === nominationId;
    const sheet = sheets.find(isThis);
    if (sheet === undefined || sheet.state === "recused") return [];
    const points = given.filter(isThis).map(({ item, points: most }) => ({ item, points: most }));
    const total = weightedTotal(items.get(evaluationId) ?? [], points);
    const { state } = sheet;
    return [{ evaluationId, nominationId, title, bodyName, state, total, given: points.length, sheet, points }];
  });
  return { lines, items };
}
