import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { liftRecusal as lift } from "@/db/queries/recusals";
import type { Actor } from "@/domain/actor";
import { type LiftRecusalInput, reviewerOf } from "@/domain/recusal";
import { ok, type Result, refuse } from "@/domain/result";

/** 解除回避: a colleague takes back a recusal that was declared by mistake; who is kept out cannot. */
export async function liftRecusal(
  actor: Actor,
  { nominationId, personId, reason }: LiftRecusalInput,
  { db }: Transaction,
): Promise<Result<{ readonly nominationId: string }>> {
  if (reviewerOf(actor) === null) return refuse({ code: "not_your_role" });
  if (!(await lift(db, { nominationId, personId, reason }))) return refuse({ code: "not_found" });
  await appendEvent(db, {
    verb: "lift_recusal",
    subjectKind: "nomination",
    subjectId: nominationId,
    detail: { personId, said: createHash("sha256").update(reason).digest("hex") },
  });
  return ok({ nominationId });
}
