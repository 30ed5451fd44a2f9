import type { Transaction } from "@/db/client";
import { listAttachments, updateHonourRow } from "@/db/queries/attachments";
import { appendEvent } from "@/db/queries/events";
import { listArrivingCertificates, updateUploadRow } from "@/db/queries/uploads";
import type { Actor } from "@/domain/actor";
import type { Attachment } from "@/domain/attachment";
import type { CertificateRowsInput } from "@/domain/attachment-input";
import { ok, type Result } from "@/domain/result";
import { openNomination } from "./open-nomination";
import { removeAttachment } from "./remove-attachment";

/** Keeps certificates, and those on their way, with their honours when rows change places; those of a deleted row are removed. */
export async function moveCertificates(
  actor: Actor,
  { nominationId, rows }: CertificateRowsInput,
  on: Transaction,
): Promise<Result<readonly Attachment[]>> {
  const open = await openNomination(actor, nominationId, on);
  if (!open.ok) return open;
  const placed = (await listAttachments(on.db, nominationId)).map(({ id, honourRow: from }) => ({
    id,
    from,
    to: from === null ? undefined : rows[from],
  }));
  for (const { id } of placed.filter(({ to }) => to === null)) await removeAttachment(actor, { attachmentId: id }, on);
  const moved: string[] = [];
  for (const { id, from, to } of placed) {
    if (!isElsewhere(from, to)) continue;
    await updateHonourRow(on.db, id, to);
    moved.push(`${id}:${to}`);
  }
  await followOnTheWay(nominationId, rows, on);
  if (moved.length > 0)
    await appendEvent(on.db, {
      verb: "arrange",
      subjectKind: "nomination",
      subjectId: nominationId,
      detail: { certificates: moved },
    });
  return ok(await listAttachments(on.db, nominationId));
}

const isElsewhere = (from: number | null, to: number | null | undefined): to is number =>
  typeof to === "number" && to !== from;

async function followOnTheWay(nominationId: string, rows: CertificateRowsInput["rows"], { db }: Transaction) {
  for (const { id, honourRow } of await listArrivingCertificates(db, nominationId)) {
    const to = rows[honourRow ?? -1];
    if (isElsewhere(honourRow, to)) await updateUploadRow(db, id, to);
  }
}
