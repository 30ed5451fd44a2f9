import type { Transaction } from "@/db/client";
import { updateClosedAt } from "@/db/queries/evaluations";
import { appendEvent } from "@/db/queries/events";
import type { Actor } from "@/domain/actor";
import type { EvaluationInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundEvaluation } from "./found-evaluation";

/** Ends scoring now; moving the deadline opens it again. */
export async function closeEvaluation(
  actor: Actor,
  { evaluationId }: EvaluationInput,
  on: Transaction,
): Promise<Result<{ readonly closedAt: string }>> {
  const found = await foundEvaluation(actor, evaluationId, on);
  if (!found.ok) return found;
  if (found.value.closedAt !== null) return refuse({ code: "scoring_over" });
  await updateClosedAt(on.db, evaluationId, on.now);
  await appendEvent(on.db, {
    verb: "close_evaluation",
    subjectKind: "evaluation",
    subjectId: evaluationId,
    detail: {},
  });
  return ok({ closedAt: on.now });
}
