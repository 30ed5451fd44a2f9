import { randomUUID } from "node:crypto";
import type { Transaction } from "@/db/client";
import { findAttachment, toAttachment } from "@/db/queries/attachments";
import type { Actor } from "@/domain/actor";
import type { Attachment } from "@/domain/attachment";
import type { AttachmentInput } from "@/domain/attachment-input";
import { ok, type Result, refuse } from "@/domain/result";
import { attach } from "./attach";

/** Puts a file that was removed on its nomination again, as a file of its own over the same bytes. */
export async function restoreAttachment(
  actor: Actor,
  { attachmentId, honourRow }: AttachmentInput,
  on: Transaction,
): Promise<Result<Attachment>> {
  const file = await findAttachment(on.db, attachmentId);
  if (!file) return refuse({ code: "not_found" });
  if (file.removedAt === null) return ok(toAttachment(file));
  const { uploadedAt: _uploaded, removedAt: _removed, ...kept } = file;
  const row = file.slot === "certificate" ? (honourRow ?? file.honourRow) : null;
  return attach(actor, { ...kept, id: randomUUID(), honourRow: row }, on);
}
