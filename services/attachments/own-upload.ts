import type { Database } from "@/db/client";
import { findUpload, type UploadRow } from "@/db/queries/uploads";
import type { Actor } from "@/domain/actor";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";

/** An upload that this person began; null where there is none. */
export async function ownUpload(actor: Actor, uploadId: string, on: Database): Promise<UploadRow | null> {
  const { personId } = actor;
  if (personId === null || !isId(uploadId)) return null;
  return read(actor, ({ db }) => findUpload(db, uploadId, personId), on);
}
