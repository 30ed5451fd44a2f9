import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { upsertSeat } from "@/db/queries/judges";
import type { Actor } from "@/domain/actor";
import type { JudgeInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundEvaluation } from "./found-evaluation";
import { judgeAccount } from "./judge-account";

/** Lets a judge who has an account score in this evaluation. */
export async function seatJudge(
  actor: Actor,
  { evaluationId, personId }: JudgeInput,
  on: Transaction,
): Promise<Result<JudgeInput>> {
  const found = await foundEvaluation(actor, evaluationId, on);
  if (!found.ok) return found;
  if ((await judgeAccount(personId, on)) === null) return refuse({ code: "not_found" });
  await upsertSeat(on.db, { evaluationId, personId, invitedAt: on.now });
  await appendEvent(on.db, {
    verb: "seat_judge",
    subjectKind: "evaluation",
    subjectId: evaluationId,
    detail: { personId },
  });
  return ok({ evaluationId, personId });
}
