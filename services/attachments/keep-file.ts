import type { UploadRow } from "@/db/queries/uploads";
import { isImage, largestFile, type MediaType, nameFor } from "@/domain/attachment";
import { ok, type Result, refuse } from "@/domain/result";
import { digestOf, placeOf, sizeOf } from "@/outside/arriving-files";
import { fileStore } from "@/outside/file-store";
import { cleanImage } from "@/outside/images";
import { mediaTypeOf } from "@/outside/media-type";

export type KeptFile = {
  readonly name: string;
  readonly mediaType: MediaType;
  readonly size: number;
  readonly sha256: Buffer;
  readonly originalSha256: Buffer;
  readonly hasThumbnail: boolean;
};

/** Judges a file that has arrived as a whole and puts it into the store: images written anew, all else byte for byte. */
export async function keepFile({ id, name, size }: Pick<UploadRow, "id" | "name" | "size">): Promise<Result<KeptFile>> {
  const sent = placeOf(id);
  const received = await sizeOf(sent);
  if (received !== size) return refuse({ code: "upload_out_of_step", received });
  const judged = await mediaTypeOf(sent);
  if ("fault" in judged) return refuse({ code: "file_refused", fault: judged.fault });
  const { mediaType } = judged;
  const originalSha256 = await digestOf(sent);
  const cleaned = await clean(id, mediaType);
  if (!cleaned.ok) return cleaned;
  const path = cleaned.value;
  const served = await sizeOf(path);
  if (served > largestFile) return refuse({ code: "file_too_large", of: "file" });
  const sha256 = path === sent ? originalSha256 : await digestOf(path);
  const store = fileStore();
  await store.put(sha256.toString("hex"), path);
  const hasThumbnail = isImage(mediaType);
  if (hasThumbnail) await store.put(`${sha256.toString("hex")}.thumbnail`, placeOf(id, "thumbnail"));
  return ok({ name: nameFor(name, mediaType), mediaType, size: served, sha256, originalSha256, hasThumbnail });
}

/** Where the bytes to keep lie. */
async function clean(id: string, mediaType: MediaType): Promise<Result<string>> {
  if (mediaType !== "image/jpeg" && mediaType !== "image/png") return ok(placeOf(id));
  const to = { image: placeOf(id, "image"), thumbnail: placeOf(id, "thumbnail") };
  const fault = await cleanImage(placeOf(id), mediaType, to);
  return fault === null ? ok(to.image) : refuse({ code: "file_refused", fault });
}
