import type { Transaction } from "@/db/client";
import { insertAssignments, listAssignments, listCasesAtCity } from "@/db/queries/assignments";
import { appendEvent } from "@/db/queries/events";
import { listJudgeAccounts, listSeats } from "@/db/queries/judges";
import type { Actor } from "@/domain/actor";
import { spreadAssignments } from "@/domain/assignment-spread";
import { isScoringOpen } from "@/domain/evaluation";
import type { EvaluationInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundEvaluation } from "./found-evaluation";

/** 分配: gives every nomination that the city has in review the judges that it lacks; again, only what is missing then. */
export async function spread(
  actor: Actor,
  { evaluationId }: EvaluationInput,
  on: Transaction,
): Promise<Result<{ readonly added: number }>> {
  const found = await foundEvaluation(actor, evaluationId, on);
  if (!found.ok) return found;
  const { roundId, award, perCase } = found.value;
  if (!isScoringOpen(found.value, on.now)) return refuse({ code: "scoring_over" });
  const cases = (await listCasesAtCity(on.db, roundId)).filter((one) => one.award === award && one.waiting);
  const seated = (await listSeats(on.db, [evaluationId])).filter(({ releasedAt }) => releasedAt === null);
  const judges = (await listJudgeAccounts(on.db))
    .filter(({ id }) => seated.some(({ personId }) => personId === id))
    .map(({ id, affiliations }) => ({ id, comesFrom: affiliations.map((one) => one.id) }));
  const taken = await listAssignments(on.db, [evaluationId]);
  const { added, short } = spreadAssignments({ cases, judges, taken, perCase });
  const [first] = short;
  if (first !== undefined) {
    const title = cases.find(({ id }) => id === first.nominationId)?.title ?? "";
    return refuse({ code: "judges_short", title, needed: first.needed, free: first.free });
  }
  await insertAssignments(on.db, evaluationId, added, on.now);
  await appendEvent(on.db, {
    verb: "spread_assignments",
    subjectKind: "evaluation",
    subjectId: evaluationId,
    detail: { added: added.length, cases: cases.length },
  });
  return ok({ added: added.length });
}
