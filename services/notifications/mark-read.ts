import type { Transaction } from "@/db/client";
import { updateRead } from "@/db/queries/notifications";
import type { Actor } from "@/domain/actor";
import type { MarkReadInput } from "@/domain/notification";
import { ok, type Result } from "@/domain/result";

/** Marks what the actor's organisation has seen as read; what came later stays unread. */
export async function markRead(
  _actor: Actor,
  { until }: MarkReadInput,
  { db, now }: Transaction,
): Promise<Result<null>> {
  await updateRead(db, until, now);
  return ok(null);
}
