import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { insertJudgeAccount, upsertSeat } from "@/db/queries/judges";
import type { Actor } from "@/domain/actor";
import type { InviteJudgeInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundEvaluation } from "./found-evaluation";
import { sendJudgeLink } from "./send-judge-link";

export type Invited = { readonly personId: string; readonly mailed: boolean };

/** Invites a judge who has no account: makes one that only one-time links open, and a seat in this evaluation. */
export async function inviteJudge(
  actor: Actor,
  { evaluationId, account, name, email, token }: InviteJudgeInput,
  on: Transaction,
): Promise<Result<Invited>> {
  const found = await foundEvaluation(actor, evaluationId, on);
  if (!found.ok) return found;
  const personId = await insertJudgeAccount(on.db, { account, name, email });
  if (personId === null) return refuse({ code: "invalid", fields: { account: "这个账号已经有人用，请换一个" } });
  await upsertSeat(on.db, { evaluationId, personId, invitedAt: on.now });
  await sendJudgeLink({ id: personId, name, email }, found.value, token, on);
  await appendEvent(on.db, {
    verb: "invite_judge",
    subjectKind: "evaluation",
    subjectId: evaluationId,
    detail: { personId, mailed: email !== "" },
  });
  return ok({ personId, mailed: email !== "" });
}
