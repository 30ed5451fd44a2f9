import { type Database, desks } from "@/db/client";
import { findAttachment, toAttachment } from "@/db/queries/attachments";
import type { Actor } from "@/domain/actor";
import type { Attachment } from "@/domain/attachment";
import { placeOf, sizeOf } from "@/outside/arriving-files";
import { read } from "../requests/read";
import { ownUpload } from "./own-upload";

export type UploadState = {
  readonly received: number;
  /** The row of 所获荣誉 that a certificate belongs to by now. */
  readonly honourRow: number | null;
  readonly attachment: Attachment | null;
};

/** How much of an upload has arrived, to go on from there, and the file that it has become; null where there is none. */
export async function uploadState(actor: Actor, uploadId: string, on: Database = desks()): Promise<UploadState | null> {
  const upload = await ownUpload(actor, uploadId, on);
  if (!upload) return null;
  const done = await read(actor, ({ db }) => findAttachment(db, uploadId), on);
  return {
    received: await sizeOf(placeOf(uploadId)),
    honourRow: upload.honourRow,
    attachment: done ? toAttachment(done) : null,
  };
}
