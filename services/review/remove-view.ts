import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { updateRemovedView } from "@/db/queries/saved-views";
import type { Actor } from "@/domain/actor";
import { ok, type Result, refuse } from "@/domain/result";
import type { ViewInput } from "@/domain/saved-view";

/** Takes a saved view away; it can be brought back. */
export async function removeView(
  actor: Actor,
  { viewId }: ViewInput,
  { db, now }: Transaction,
): Promise<Result<{ readonly viewId: string }>> {
  if (actor.role !== "county" && actor.role !== "city") return refuse({ code: "not_your_role" });
  const name = await updateRemovedView(db, { personId: actor.personId, id: viewId }, now);
  if (name === null) return refuse({ code: "not_found" });
  await appendEvent(db, { verb: "remove_view", subjectKind: "saved_view", subjectId: viewId, detail: {} });
  return ok({ viewId });
}
