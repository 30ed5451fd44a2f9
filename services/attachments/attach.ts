import type { Transaction } from "@/db/client";
import {
  type AttachmentRow,
  findAttachment,
  insertAttachment,
  sumOfAttachments,
  toAttachment,
} from "@/db/queries/attachments";
import { appendEvent } from "@/db/queries/events";
import type { Actor } from "@/domain/actor";
import { type Attachment, largestTotal } from "@/domain/attachment";
import { ok, type Result, refuse } from "@/domain/result";
import { openNomination } from "./open-nomination";

export type NewAttachment = Omit<AttachmentRow, "uploadedAt" | "removedAt">;

/** Puts a kept file on its nomination and says so in the log by its digests; a file that is there already stays as it is. */
export async function attach(actor: Actor, file: NewAttachment, on: Transaction): Promise<Result<Attachment>> {
  const open = await openNomination(actor, file.nominationId, on);
  if (!open.ok) return open;
  if (actor.personId === null) return refuse({ code: "not_your_role" });
  const there = await findAttachment(on.db, file.id);
  if (there) return ok(toAttachment(there));
  if ((await sumOfAttachments(on.db, file.nominationId)) + file.size > largestTotal)
    return refuse({ code: "file_too_large", of: "nomination" });
  await insertAttachment(on.db, { ...file, uploadedBy: actor.personId, uploadedAt: on.now });
  const { id, slot, honourRow, mediaType, size, sha256, originalSha256 } = file;
  await appendEvent(on.db, {
    verb: "attach",
    subjectKind: "nomination",
    subjectId: file.nominationId,
    detail: {
      attachment: id,
      slot,
      honourRow,
      mediaType,
      size,
      sha256: sha256.toString("hex"),
      originalSha256: originalSha256.toString("hex"),
    },
  });
  return ok(toAttachment({ ...file, uploadedAt: on.now, removedAt: null }));
}
