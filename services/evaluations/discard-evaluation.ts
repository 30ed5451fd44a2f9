import type { Transaction } from "@/db/client";
import { discardEvaluation as takeBack } from "@/db/queries/evaluations";
import { appendEvent } from "@/db/queries/events";
import type { Actor } from "@/domain/actor";
import type { EvaluationInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundEvaluation } from "./found-evaluation";

/** Takes back an evaluation as long as no judge has been given anything, so that it can be set up anew. */
export async function discardEvaluation(
  actor: Actor,
  { evaluationId }: EvaluationInput,
  on: Transaction,
): Promise<Result<EvaluationInput>> {
  const found = await foundEvaluation(actor, evaluationId, on);
  if (!found.ok) return found;
  if (!(await takeBack(on.db, evaluationId))) return refuse({ code: "not_from_here" });
  const { award } = found.value;
  await appendEvent(on.db, {
    verb: "discard_evaluation",
    subjectKind: "evaluation",
    subjectId: evaluationId,
    detail: { award },
  });
  return ok({ evaluationId });
}
