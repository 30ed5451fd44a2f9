import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { recuseAsJudge } from "@/db/queries/assignments";
import { appendEvent } from "@/db/queries/events";
import type { Actor } from "@/domain/actor";
import type { KeepOutInput } from "@/domain/evaluation-input";
import type { Settled } from "@/domain/judging-desk";
import { ok, type Result, refuse } from "@/domain/result";
import { nextOwn } from "./next-own";
import { openSheet } from "./open-sheet";

/** 回避: a judge has to keep out of a nomination, and says why; from then on it does not exist for them. */
export async function recuse(
  actor: Actor,
  { evaluationId, nominationId, reason }: KeepOutInput,
  on: Transaction,
): Promise<Result<Settled>> {
  const sheet = await openSheet(actor, { evaluationId, nominationId }, on);
  if (!sheet.ok) return sheet;
  const next = await nextOwn(sheet.value.personId, { evaluationId, nominationId }, on);
  if (!(await recuseAsJudge(on.db, evaluationId, nominationId, reason))) return refuse({ code: "scoring_over" });
  await appendEvent(on.db, {
    verb: "recuse",
    subjectKind: "nomination",
    subjectId: nominationId,
    detail: { evaluationId, said: createHash("sha256").update(reason).digest("hex") },
  });
  return ok({ nominationId, next });
}
