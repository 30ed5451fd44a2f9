import { type Database, desks } from "@/db/client";
import { type AssignmentRow, type CaseAtCity, listAssignments, listCasesAtCity } from "@/db/queries/assignments";
import { findEvaluation, listRubricItems } from "@/db/queries/evaluations";
import { listJudgeAccounts, listSeats, type Seat } from "@/db/queries/judges";
import { listBodies, listUnits } from "@/db/queries/organisations";
import { listScores } from "@/db/queries/scores";
import type { Actor } from "@/domain/actor";
import { caseScoresOf, inOrderOfScores } from "@/domain/evaluation";
import type { EvaluationDesk, JudgeAccount, KeptOut } from "@/domain/judging-desk";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";
import { sheetsOf } from "./sheets-of";
import { tallyOf } from "./tally-of";

/** One evaluation on the city's desk: its judges, how far they are, and the results so far; null where there is none. */
export async function evaluationDesk(
  actor: Actor,
  evaluationId: string,
  on: Database = desks(),
): Promise<EvaluationDesk | null> {
  if (actor.role !== "city" || !isId(evaluationId)) return null;
  return read(
    actor,
    async ({ db, now }) => {
      const evaluation = await findEvaluation(db, evaluationId);
      if (evaluation === null) return null;
      const items = await listRubricItems(db, [evaluationId]);
      const sheets = await listAssignments(db, [evaluationId]);
      const cases = casesOf(await listCasesAtCity(db, evaluation.roundId), sheets, evaluation.award);
      const scores = await listScores(db, [evaluationId]);
      const accounts = await listJudgeAccounts(db);
      const seats = await listSeats(db, [evaluationId]);
      const results = cases.map(({ id }) => caseScoresOf(id, sheetsOf(id, sheets, scores), items, evaluation));
      return {
        now,
        evaluation,
        items,
        judges: judgesOf(seats, accounts, sheets),
        further: accounts.filter(({ id }) => seats.every(({ personId }) => personId !== id)),
        cases: inOrderOfScores(results).flatMap((result) =>
          cases
            .filter(({ id }) => id === result.nominationId)
            .map(({ id, title, bodyName }) => ({
              nominationId: id,
              title,
              bodyName,
              tally: tallyOf(sheets.filter((sheet) => sheet.nominationId === id)),
              result,
            })),
        ),
        keptOut: keptOutOf(sheets, cases, accounts),
        comments: sheets.flatMap(({ nominationId, comment }) => (comment === "" ? [] : [{ nominationId, comment }])),
        organisations: await organisationsOf(db),
      };
    },
    on,
  );
}

/** What the city has in review of the award, and what was given to judges before the city decided on it. */
const casesOf = (cases: readonly CaseAtCity[], sheets: readonly AssignmentRow[], award: string) =>
  cases.filter(
    (one) => one.award === award && (one.waiting || sheets.some(({ nominationId }) => nominationId === one.id)),
  );

const judgesOf = (
  seats: readonly Seat[],
  accounts: readonly JudgeAccount[],
  sheets: readonly AssignmentRow[],
): EvaluationDesk["judges"] =>
  seats.flatMap(({ personId, releasedAt }) =>
    accounts
      .filter(({ id }) => id === personId)
      .map((account) => ({
        ...account,
        releasedAt,
        tally: tallyOf(sheets.filter((sheet) => sheet.personId === personId)),
      })),
  );

const keptOutOf = (
  sheets: readonly AssignmentRow[],
  cases: readonly CaseAtCity[],
  accounts: readonly JudgeAccount[],
): readonly KeptOut[] =>
  sheets.flatMap(({ nominationId, personId, state, reason }) =>
    state === "abstained" || state === "recused"
      ? [
          {
            title: cases.find(({ id }) => id === nominationId)?.title ?? "",
            judgeName: accounts.find(({ id }) => id === personId)?.name ?? "",
            state,
            reason,
          },
        ]
      : [],
  );

async function organisationsOf(db: Database): Promise<EvaluationDesk["organisations"]> {
  const bodies = await listBodies(db);
  const units = await listUnits(db);
  return [...bodies, ...units].map(({ id, name }) => ({ id, name }));
}
