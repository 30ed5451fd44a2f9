import type { Transaction } from "@/db/client";
import { enterAs } from "@/db/queries/actors";
import { appendEvent } from "@/db/queries/events";
import { findObjection, updateObjection } from "@/db/queries/notices";
import { type Actor, clock } from "@/domain/actor";
import type { CloseObjectionInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { carryOutDue } from "./carry-out-due";
import { holdDue } from "./hold-due";

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
  const mayClear = outcome !== "upheld";
  if (mayClear) await asClock(on, actor, holdDue);
  await appendEvent(db, {
    verb: "close_objection",
    subjectKind: "objection",
    subjectId: objectionId,
    detail: { outcome },
  });
  if (mayClear) await asClock(on, actor, carryOutDue);
  return ok({ objectionId });
}

async function asClock(on: Transaction, actor: Actor, work: (on: Transaction) => Promise<unknown>): Promise<void> {
  await enterAs(on.db, clock);
  await work(on);
  await enterAs(on.db, actor);
}
