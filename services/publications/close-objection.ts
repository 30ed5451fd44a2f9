import type { Transaction } from "@/db/client";
import { enterAs } from "@/db/queries/actors";
import { appendEvent } from "@/db/queries/events";
import { findObjection, updateObjection } from "@/db/queries/notices";
import { type Actor, clock } from "@/domain/actor";
import type { CloseObjectionInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { carryOutDue } from "./carry-out-due";

/** Closes an objection with its outcome; where it was the last, the clock clears at once what is due. */
export async function closeObjection(
  actor: Actor,
  { objectionId, outcome, conclusion }: CloseObjectionInput,
  on: Transaction,
): Promise<Result<{ readonly objectionId: string }>> {
  const { db, now } = on;
  if (actor.role !== "publication") return refuse({ code: "not_your_role" });
  const objection = await findObjection(db, objectionId);
  if (!objection) return refuse({ code: "not_found" });
  if (objection.closedAt) return refuse({ code: "not_from_here" });
  await updateObjection(db, objectionId, { outcome, conclusion, closedBy: actor.personId, closedAt: now });
  await appendEvent(db, { verb: "close_objection", subjectKind: "objection", subjectId: objectionId, detail: { outcome } });
  if (outcome !== "upheld") {
    await enterAs(db, clock);
    await carryOutDue(on);
    await enterAs(db, actor);
  }
  return ok({ objectionId });
}
