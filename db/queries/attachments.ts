import { and, asc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import type { Attachment, AttachmentSlot } from "@/domain/attachment";
import type { Database } from "../client";
import { attachments } from "../schema/attachments";

const columns = {
  id: attachments.id,
  nominationId: attachments.nominationId,
  slot: attachments.slot,
  honourRow: attachments.honourRow,
  name: attachments.name,
  mediaType: attachments.mediaType,
  size: attachments.size,
  sha256: attachments.sha256,
  originalSha256: attachments.originalSha256,
  hasThumbnail: attachments.hasThumbnail,
  paperCode: attachments.paperCode,
  uploadedAt: attachments.uploadedAt,
  removedAt: attachments.removedAt,
};

/** A file's row, with what only the services need of it. */
export type AttachmentRow = Omit<Attachment, "sha256"> & {
  readonly nominationId: string;
  readonly sha256: Buffer;
  readonly originalSha256: Buffer;
  readonly removedAt: string | null;
};

export const toAttachment = (row: AttachmentRow): Attachment => {
  const { nominationId: _nomination, originalSha256: _original, removedAt: _removed, sha256, ...shown } = row;
  return { ...shown, sha256: sha256.toString("hex") };
};

export async function insertAttachment(
  db: Database,
  row: Omit<AttachmentRow, "removedAt"> & { readonly slot: AttachmentSlot; readonly uploadedBy: string },
): Promise<void> {
  await db.insert(attachments).values(row);
}

export async function findAttachment(db: Database, id: string): Promise<AttachmentRow | null> {
  const [row] = await db.select(columns).from(attachments).where(eq(attachments.id, id));
  return row ?? null;
}

/** The files of a nomination now, or as they were at a moment. */
export async function listAttachments(
  db: Database,
  nominationId: string,
  at: string | null = null,
): Promise<readonly Attachment[]> {
  const present =
    at === null
      ? isNull(attachments.removedAt)
      : and(lte(attachments.uploadedAt, at), or(isNull(attachments.removedAt), gt(attachments.removedAt, at)));
  const rows = await db
    .select(columns)
    .from(attachments)
    .where(and(eq(attachments.nominationId, nominationId), present))
    .orderBy(asc(attachments.slot), asc(attachments.honourRow), asc(attachments.uploadedAt), asc(attachments.id));
  return rows.map(toAttachment);
}

/** The bytes that the files of a nomination take together. */
export async function sumOfAttachments(db: Database, nominationId: string): Promise<number> {
  const [row] = await db
    .select({ total: sql<string>`coalesce(sum(${attachments.size}), 0)` })
    .from(attachments)
    .where(and(eq(attachments.nominationId, nominationId), isNull(attachments.removedAt)));
  return Number(row?.total ?? 0);
}

/** Takes a file off its nomination; false where it is off already. */
export async function updateRemoved(db: Database, id: string, removedAt: string): Promise<boolean> {
  const rows = await db
    .update(attachments)
    .set({ removedAt })
    .where(and(eq(attachments.id, id), isNull(attachments.removedAt)))
    .returning({ id: attachments.id });
  return rows.length === 1;
}

/** Moves a certificate to another row of 所获荣誉. */
export async function updateHonourRow(db: Database, id: string, honourRow: number): Promise<void> {
  await db.update(attachments).set({ honourRow }).where(eq(attachments.id, id));
}
