import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { listSeats } from "@/db/queries/judges";
import type { Actor } from "@/domain/actor";
import type { JudgeLinkInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundEvaluation } from "./found-evaluation";
import type { Invited } from "./invite-judge";
import { judgeAccount } from "./judge-account";
import { sendJudgeLink } from "./send-judge-link";

/** Makes a new one-time link for a judge; an earlier one that was not used is over. */
export async function renewJudgeLink(
  actor: Actor,
  { evaluationId, personId, token }: JudgeLinkInput,
  on: Transaction,
): Promise<Result<Invited>> {
  const found = await foundEvaluation(actor, evaluationId, on);
  if (!found.ok) return found;
  const seats = await listSeats(on.db, [evaluationId]);
  const judge = await judgeAccount(personId, on);
  const isSeated = seats.some((seat) => seat.personId === personId && seat.releasedAt === null);
  if (!judge || !isSeated || !(await sendJudgeLink(judge, found.value, token, on)))
    return refuse({ code: "not_found" });
  const mailed = judge.email !== null;
  await appendEvent(on.db, {
    verb: "renew_judge_link",
    subjectKind: "evaluation",
    subjectId: evaluationId,
    detail: { personId, mailed },
  });
  return ok({ personId, mailed });
}
