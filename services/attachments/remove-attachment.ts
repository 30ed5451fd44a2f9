import type { Transaction } from "@/db/client";
import { findAttachment, updateRemoved } from "@/db/queries/attachments";
import { appendEvent } from "@/db/queries/events";
import type { Actor } from "@/domain/actor";
import type { AttachmentInput } from "@/domain/attachment-input";
import { ok, type Result, refuse } from "@/domain/result";
import { openNomination } from "./open-nomination";

/** Takes a file off its nomination. Its bytes stay: what was submitted with it must still be shown. */
export async function removeAttachment(
  actor: Actor,
  { attachmentId }: Pick<AttachmentInput, "attachmentId">,
  on: Transaction,
): Promise<Result<{ readonly attachmentId: string }>> {
  const file = await findAttachment(on.db, attachmentId);
  if (!file) return refuse({ code: "not_found" });
  const open = await openNomination(actor, file.nominationId, on);
  if (!open.ok) return open;
  if (await updateRemoved(on.db, attachmentId, on.now))
    await appendEvent(on.db, {
      verb: "detach",
      subjectKind: "nomination",
      subjectId: file.nominationId,
      detail: { attachment: attachmentId, slot: file.slot, sha256: file.sha256.toString("hex") },
    });
  return ok({ attachmentId });
}
