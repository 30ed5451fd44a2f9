import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { findRemovedView, listViewNames, updateRemovedView } from "@/db/queries/saved-views";
import type { Actor } from "@/domain/actor";
import { ok, type Result, refuse } from "@/domain/result";
import { mostViews, type ViewInput } from "@/domain/saved-view";

/** Brings a removed view back, if its name is still free. */
export async function restoreView(
  actor: Actor,
  { viewId }: ViewInput,
  { db }: Transaction,
): Promise<Result<{ readonly viewId: string }>> {
  if (actor.role !== "county" && actor.role !== "city") return refuse({ code: "not_your_role" });
  const name = await findRemovedView(db, actor.personId, viewId);
  if (name === null) return refuse({ code: "not_found" });
  const names = await listViewNames(db, actor.personId);
  if (names.includes(name)) return refuse({ code: "invalid", fields: { name: "已经有同名的筛选" } });
  if (names.length >= mostViews) return refuse({ code: "invalid", fields: { name: `最多保存${mostViews}个` } });
  await updateRemovedView(db, { personId: actor.personId, id: viewId }, null);
  await appendEvent(db, { verb: "restore_view", subjectKind: "saved_view", subjectId: viewId, detail: {} });
  return ok({ viewId });
}
