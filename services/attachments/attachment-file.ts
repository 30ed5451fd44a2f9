import { type Database, desks } from "@/db/client";
import { type AttachmentRow, findAttachment, toAttachment } from "@/db/queries/attachments";
import { listLatestVersions } from "@/db/queries/nomination-versions";
import { findNomination } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import { type Attachment, fillsIn } from "@/domain/attachment";
import { fileStore, type StoredFile } from "@/outside/file-store";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";

export type AttachmentFile = { readonly attachment: Attachment; readonly file: StoredFile };

/** A file with its bytes, or its thumbnail's, for whoever's desk reaches its nomination; null for everybody else. */
export async function attachmentFile(
  actor: Actor,
  { attachmentId, thumbnail }: { readonly attachmentId: string; readonly thumbnail: boolean },
  on: Database = desks(),
): Promise<AttachmentFile | null> {
  if (!isId(attachmentId)) return null;
  const row = await read(actor, ({ db }) => look(actor, attachmentId, db), on);
  if (!row || (thumbnail && !row.hasThumbnail)) return null;
  const attachment = toAttachment(row);
  const file = await fileStore().find(thumbnail ? `${attachment.sha256}.thumbnail` : attachment.sha256);
  if (!file) throw new Error(`the bytes of ${attachmentId} are missing`);
  return { attachment, file };
}

/** Who fills in sees what is there now; who reviews, what was there when it was last submitted. */
async function look(actor: Actor, attachmentId: string, db: Database): Promise<AttachmentRow | null> {
  const row = await findAttachment(db, attachmentId);
  const nomination = row ? await findNomination(db, scopeOf(actor), row.nominationId) : null;
  if (!row || !nomination) return null;
  if (fillsIn(actor, nomination)) return row.removedAt === null ? row : null;
  const submittedAt = (await listLatestVersions(db, [nomination.id])).get(nomination.id)?.submittedAt ?? "";
  const wasThere = row.uploadedAt <= submittedAt && (row.removedAt === null || row.removedAt > submittedAt);
  return wasThere ? row : null;
}
