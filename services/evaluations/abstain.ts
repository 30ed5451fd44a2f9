import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { updateSettled } from "@/db/queries/assignments";
import { appendEvent } from "@/db/queries/events";
import type { Actor } from "@/domain/actor";
import type { KeepOutInput } from "@/domain/evaluation-input";
import type { Settled } from "@/domain/judging-desk";
import { ok, type Result, refuse } from "@/domain/result";
import { nextOwn } from "./next-own";
import { openSheet } from "./open-sheet";

/** 弃权: gives no score to a nomination, and says why; it stays to be read. */
export async function abstain(
  actor: Actor,
  { evaluationId, nominationId, reason }: KeepOutInput,
  on: Transaction,
): Promise<Result<Settled>> {
  const sheet = await openSheet(actor, { evaluationId, nominationId }, on);
  if (!sheet.ok) return sheet;
  const key = { evaluationId, nominationId, personId: sheet.value.personId };
  const next = await nextOwn(key.personId, key, on);
  if (!(await updateSettled(on.db, key, { state: "abstained", reason, settledAt: on.now })))
    return refuse({ code: "scoring_over" });
  await appendEvent(on.db, {
    verb: "abstain",
    subjectKind: "nomination",
    subjectId: nominationId,
    detail: { evaluationId, said: createHash("sha256").update(reason).digest("hex") },
  });
  return ok({ nominationId, next });
}
