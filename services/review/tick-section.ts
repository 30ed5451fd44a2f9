import type { Transaction } from "@/db/client";
import { listAttachments } from "@/db/queries/attachments";
import { listLatestVersions } from "@/db/queries/nomination-versions";
import { deleteTick, upsertTick } from "@/db/queries/section-ticks";
import type { Actor } from "@/domain/actor";
import { ok, type Result } from "@/domain/result";
import type { SectionMark, TickInput } from "@/domain/review-marks";
import { openSubmission } from "./open-submission";
import { sectionDigest } from "./section-digest";

/** Ticks a section off on a reviewer's own list as it reads now, or takes the tick away; the log says nothing of it. */
export async function tickSection(
  actor: Actor,
  input: TickInput,
  { db, now }: Transaction,
): Promise<Result<SectionMark>> {
  const { nominationId, section, ticked } = input;
  const opened = await openSubmission(db, actor, input);
  if (!opened.ok) return opened;
  const { personId } = opened.value;
  if (!ticked) {
    await deleteTick(db, { personId, nominationId, section });
    return ok({ section, state: "open" });
  }
  const version = (await listLatestVersions(db, [nominationId])).get(nominationId);
  if (!version) throw new Error("what was submitted has a version");
  const files = await listAttachments(db, nominationId, version.submittedAt);
  const sha256 = sectionDigest(version.form, files, section);
  await upsertTick(db, { personId, nominationId, section, sha256, at: now });
  return ok({ section, state: "ticked" });
}
