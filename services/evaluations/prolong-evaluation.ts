import type { Transaction } from "@/db/client";
import { updateDueAt } from "@/db/queries/evaluations";
import { appendEvent } from "@/db/queries/events";
import type { Actor } from "@/domain/actor";
import { momentOf } from "@/domain/calendar";
import type { ProlongEvaluationInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundEvaluation } from "./found-evaluation";

/** Moves the deadline of scoring; what was closed is open again. */
export async function prolongEvaluation(
  actor: Actor,
  { evaluationId, dueAt }: ProlongEvaluationInput,
  on: Transaction,
): Promise<Result<{ readonly dueAt: string }>> {
  const found = await foundEvaluation(actor, evaluationId, on);
  if (!found.ok) return found;
  const due = momentOf(dueAt.slice(0, 10), dueAt.slice(11));
  if (due <= on.now) return refuse({ code: "invalid", fields: { dueAt: "评分截止时间要晚于现在" } });
  await updateDueAt(on.db, evaluationId, due);
  const { dueAt: before, closedAt } = found.value;
  await appendEvent(on.db, {
    verb: "prolong_evaluation",
    subjectKind: "evaluation",
    subjectId: evaluationId,
    detail: { from: before, to: due, reopened: closedAt !== null },
  });
  return ok({ dueAt: due });
}
