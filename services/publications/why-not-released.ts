import type { Transaction } from "@/db/client";
import { lockNominations } from "@/db/queries/nominations";
import { findNoticeOf, listObjections } from "@/db/queries/notices";
import { type Actor, scopeOf } from "@/domain/actor";
import type { Refusal } from "@/domain/refusal";
import { openList } from "./open-list";

/** Why a list cannot be released now, or null. Holds its nominations. */
export async function whyNotReleased(actor: Actor, listId: string, { db, now }: Transaction): Promise<Refusal | null> {
  const opened = await openList(db, listId);
  if (!opened) return { code: "not_found" };
  const notice = await findNoticeOf(db, listId);
  if (!notice || opened.living.length === 0) return { code: "not_from_here" };
  const held = await lockNominations(
    db,
    scopeOf(actor),
    opened.living.map(({ nominationId }) => nominationId),
  );
  if (held.some(({ position }) => position === "honoured")) return { code: "not_from_here" };
  if (now < notice.closesAt) return { code: "notice_running", closesAt: notice.closesAt };
  const standing = new Set<string | null>([null, ...opened.living.map(({ nominationId }) => nominationId)]);
  const blocking = (await listObjections(db, [notice.id])).filter(
    ({ outcome, nominationId }) => outcome === null || (outcome === "upheld" && standing.has(nominationId)),
  );
  if (blocking.length > 0) return { code: "objection_open", count: blocking.length };
  const waiting = held.filter(({ position }) => position !== "cleared").length + (opened.living.length - held.length);
  return waiting > 0 ? { code: "not_all_cleared", count: waiting } : null;
}
