import type { Transaction } from "@/db/client";
import { listAssignments } from "@/db/queries/assignments";
import { appendEvent } from "@/db/queries/events";
import { listJudgeAccounts } from "@/db/queries/judges";
import { insertLetter } from "@/db/queries/outbox";
import type { Actor } from "@/domain/actor";
import { awardTypes } from "@/domain/award-types";
import { dayOf, timeOf } from "@/domain/calendar";
import { isScoringOpen } from "@/domain/evaluation";
import type { RemindJudgesInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { siteAddress } from "@/outside/site-address";
import { foundEvaluation } from "./found-evaluation";

export type Reminded = { readonly mailed: number; readonly byHand: number };

/** 催评: writes to the judges who still have sheets to hand in, exactly those that the dry run listed, or to nobody. */
export async function remindJudges(
  actor: Actor,
  { evaluationId, personIds }: RemindJudgesInput,
  on: Transaction,
): Promise<Result<Reminded>> {
  const found = await foundEvaluation(actor, evaluationId, on);
  if (!found.ok) return found;
  if (!isScoringOpen(found.value, on.now)) return refuse({ code: "scoring_over" });
  const { award, dueAt } = found.value;
  const open = (await listAssignments(on.db, [evaluationId])).filter(({ state }) => state === "assigned");
  const late = (await listJudgeAccounts(on.db)).filter(({ id }) => open.some(({ personId }) => personId === id));
  const isPlan = late.length === personIds.length && late.every(({ id }) => personIds.includes(id));
  if (!isPlan) return refuse({ code: "plan_changed" });
  for (const { id, name, email } of late) {
    const left = open.filter(({ personId }) => personId === id).length;
    if (email !== null)
      await insertLetter(on.db, "judge.reminded", {
        to: email,
        subject: `评分提醒：${awardTypes[award].label}还有${left}件`,
        text: `${name}：\n${awardTypes[award].label}还有${left}件等您评分，${dayOf(dueAt)} ${timeOf(dueAt)}截止。\n${siteAddress()}/judging`,
      });
  }
  const mailed = late.filter(({ email }) => email !== null).length;
  await appendEvent(on.db, {
    verb: "remind_judges",
    subjectKind: "evaluation",
    subjectId: evaluationId,
    detail: { judges: late.length, mailed },
  });
  return ok({ mailed, byHand: late.length - mailed });
}
