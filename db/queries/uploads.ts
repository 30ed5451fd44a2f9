import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { AttachmentSlot } from "@/domain/attachment";
import type { Database } from "../client";
import { uploads } from "../schema/attachments";

export type UploadRow = {
  readonly id: string;
  readonly nominationId: string;
  readonly slot: AttachmentSlot;
  readonly honourRow: number | null;
  readonly name: string;
  readonly size: number;
  readonly endedAt: string | null;
};

const columns = {
  id: uploads.id,
  nominationId: uploads.nominationId,
  slot: uploads.slot,
  honourRow: uploads.honourRow,
  name: uploads.name,
  size: uploads.size,
  endedAt: uploads.endedAt,
};

export async function insertUpload(
  db: Database,
  row: Omit<UploadRow, "id" | "endedAt"> & { readonly personId: string; readonly startedAt: string },
): Promise<string> {
  const [made] = await db.insert(uploads).values(row).returning({ id: uploads.id });
  if (!made) throw new Error("the upload was not inserted");
  return made.id;
}

/** An upload of the person's own. */
export async function findUpload(db: Database, id: string, personId: string): Promise<UploadRow | null> {
  const [row] = await db
    .select(columns)
    .from(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.personId, personId)));
  return row ?? null;
}

/** How many uploads a person has begun since a moment and not ended. */
export async function countOpenUploads(db: Database, personId: string, since: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::integer` })
    .from(uploads)
    .where(and(eq(uploads.personId, personId), isNull(uploads.endedAt), gt(uploads.startedAt, since)));
  return row?.count ?? 0;
}

/** The certificates of a nomination that are on their way, as far as one may see them: one's own. */
export const listArrivingCertificates = (db: Database, nominationId: string): Promise<UploadRow[]> =>
  db
    .select(columns)
    .from(uploads)
    .where(and(eq(uploads.nominationId, nominationId), eq(uploads.slot, "certificate"), isNull(uploads.endedAt)));

export async function updateUploadRow(db: Database, id: string, honourRow: number): Promise<void> {
  await db.update(uploads).set({ honourRow }).where(eq(uploads.id, id));
}

export async function updateReceived(db: Database, id: string, received: number): Promise<void> {
  await db.update(uploads).set({ received }).where(eq(uploads.id, id));
}

export async function updateEnded(db: Database, id: string, endedAt: string): Promise<void> {
  await db.update(uploads).set({ endedAt }).where(eq(uploads.id, id));
}
