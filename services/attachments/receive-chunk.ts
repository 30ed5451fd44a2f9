import { type Database, desks } from "@/db/client";
import { updateReceived } from "@/db/queries/uploads";
import type { Actor } from "@/domain/actor";
import type { Upload } from "@/domain/attachment";
import { ok, type Result, refuse } from "@/domain/result";
import { arrive } from "@/outside/arriving-files";
import { run } from "../requests/run";
import { ownUpload } from "./own-upload";

export type Chunk = {
  readonly uploadId: string;
  /** Where in the file it begins, and how large the whole file is. */
  readonly from: number;
  readonly size: number;
  readonly body: ReadableStream<Uint8Array>;
};

/** Takes a piece of a file as it streams in, without holding a transaction meanwhile; tells how much has arrived. */
export async function receiveChunk(actor: Actor, chunk: Chunk, on: Database = desks()): Promise<Result<Upload>> {
  const { uploadId, from, size, body } = chunk;
  const upload = await ownUpload(actor, uploadId, on);
  if (!upload) return refuse({ code: "not_found" });
  if (upload.endedAt !== null) return refuse({ code: "not_from_here" });
  if (upload.size !== size) return refuse({ code: "invalid", fields: { size: "文件大小和先前说的不一样" } });
  const { received, outcome } = await arrive(uploadId, from, size, body);
  if (outcome === "too_large") return refuse({ code: "file_too_large", of: "file" });
  if (outcome === "elsewhere") return refuse({ code: "upload_out_of_step", received });
  return run(actor, note, { key: null, input: { uploadId, received } }, on);
}

async function note(_actor: Actor, state: Upload, { db }: { readonly db: Database }): Promise<Result<Upload>> {
  await updateReceived(db, state.uploadId, state.received);
  return ok(state);
}
