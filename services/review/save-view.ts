import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { insertView, listViewNames } from "@/db/queries/saved-views";
import type { Actor } from "@/domain/actor";
import { parseQueueQuery, queueSearch } from "@/domain/queue";
import { ok, type Result, refuse } from "@/domain/result";
import { mostViews, type SaveViewInput } from "@/domain/saved-view";

/** Keeps a way to look at the queue under a name of the reviewer's own. */
export async function saveView(
  actor: Actor,
  { name, tab, q, sort }: SaveViewInput,
  { db, now }: Transaction,
): Promise<Result<{ readonly viewId: string }>> {
  if (actor.role !== "county" && actor.role !== "city") return refuse({ code: "not_your_role" });
  const names = await listViewNames(db, actor.personId);
  if (names.length >= mostViews)
    return refuse({ code: "invalid", fields: { name: `最多保存${mostViews}个，请先删去不用的` } });
  const query = queueSearch(parseQueueQuery({ tab, q, sort })).toString();
  const viewId = await insertView(db, { personId: actor.personId, name, query, createdAt: now });
  if (viewId === null) return refuse({ code: "invalid", fields: { name: "已经有这个名称，请换一个" } });
  await appendEvent(db, { verb: "save_view", subjectKind: "saved_view", subjectId: viewId, detail: {} });
  return ok({ viewId });
}
