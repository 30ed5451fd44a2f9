import { type Database, desks, type Transaction } from "@/db/client";
import { findUpload, updateEnded } from "@/db/queries/uploads";
import type { Actor } from "@/domain/actor";
import type { Attachment } from "@/domain/attachment";
import type { Refusal } from "@/domain/refusal";
import { ok, type Result, refuse } from "@/domain/result";
import { discard, placeOf } from "@/outside/arriving-files";
import { paperCodeIn } from "@/outside/paper-codes";
import { run } from "../requests/run";
import { attach, type NewAttachment } from "./attach";
import { keepFile } from "./keep-file";
import { openNomination } from "./open-nomination";
import { ownUpload } from "./own-upload";
import { uploadState } from "./upload-state";

/** Turns an upload that has arrived as a whole into a file of its nomination; asked again, it answers the same. */
export async function finishUpload(
  actor: Actor,
  { uploadId }: { readonly uploadId: string },
  on: Database = desks(),
): Promise<Result<Attachment>> {
  const upload = await ownUpload(actor, uploadId, on);
  if (!upload) return refuse({ code: "not_found" });
  if (upload.endedAt !== null) {
    const done = (await uploadState(actor, uploadId, on))?.attachment;
    return done ? ok(done) : refuse({ code: "not_from_here" });
  }
  const kept = await keepFile(upload);
  const { id, nominationId, slot, honourRow } = upload;
  const code = kept.ok && slot === "stamped_form" ? await paperCodeIn(placeOf(id), kept.value.mediaType) : null;
  const file = { id, nominationId, slot, honourRow, paperCode: code };
  const result = kept.ok ? await run(actor, end, { key: null, input: { ...file, ...kept.value } }, on) : kept;
  if (result.ok || isFinal(result.refusal)) await discard(uploadId);
  return result;
}

async function end(actor: Actor, file: NewAttachment, on: Transaction): Promise<Result<Attachment>> {
  const open = await openNomination(actor, file.nominationId, on);
  if (!open.ok) return open;
  // Rows of 所获荣誉 may have changed places meanwhile.
  const upload = actor.personId === null ? null : await findUpload(on.db, file.id, actor.personId);
  const attached = await attach(actor, { ...file, honourRow: upload?.honourRow ?? file.honourRow }, on);
  if (attached.ok) await updateEnded(on.db, file.id, on.now);
  return attached;
}

const isFinal = ({ code }: Refusal): boolean => code === "file_refused" || code === "file_too_large";
