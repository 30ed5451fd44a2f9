import type { Transaction } from "@/db/client";
import { findUpload, updateEnded } from "@/db/queries/uploads";
import type { Actor } from "@/domain/actor";
import { ok, type Result, refuse } from "@/domain/result";
import { discard } from "@/outside/arriving-files";

/** Gives an upload up; what has arrived of it is thrown away. */
export async function cancelUpload(
  actor: Actor,
  { uploadId }: { readonly uploadId: string },
  { db, now }: Transaction,
): Promise<Result<{ readonly uploadId: string }>> {
  const upload = actor.personId === null ? null : await findUpload(db, uploadId, actor.personId);
  if (!upload) return refuse({ code: "not_found" });
  if (upload.endedAt === null) {
    await updateEnded(db, uploadId, now);
    await discard(uploadId);
  }
  return ok({ uploadId });
}
