import type { Transaction } from "@/db/client";
import { upsertSeen } from "@/db/queries/seen-submissions";
import type { Actor } from "@/domain/actor";
import { ok, type Result } from "@/domain/result";
import type { SeenInput } from "@/domain/review-marks";
import { openSubmission } from "./open-submission";

/** Notes that a reviewer has a submission open: a mark of their own, of which the log says nothing. */
export async function noteSeen(
  actor: Actor,
  input: SeenInput,
  { db, now }: Transaction,
): Promise<Result<{ readonly nominationId: string }>> {
  const opened = await openSubmission(db, actor, input);
  if (!opened.ok) return opened;
  const { personId } = opened.value;
  await upsertSeen(db, { ...input, personId, at: now });
  return ok({ nominationId: input.nominationId });
}
