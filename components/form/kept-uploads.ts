import type { AttachmentSlot } from "@/domain/attachment";
import { keptValues } from "./kept-values";

/** A file on its way, as far as the browser may be told of it again. */
export type KeptUpload = {
  readonly uploadId: string;
  readonly nominationId: string;
  readonly slot: AttachmentSlot;
  readonly name: string;
  readonly size: number;
  /** When the file was changed last, for another of the same name and size is not to be joined to it. */
  readonly modified: number;
};

const isKept = (value: unknown): value is KeptUpload =>
  typeof value === "object" &&
  value !== null &&
  ["uploadId", "nominationId", "slot", "name"].every((key) => typeof Reflect.get(value, key) === "string") &&
  ["size", "modified"].every((key) => typeof Reflect.get(value, key) === "number");

const prefix = "upload/";

/** The uploads that this browser began and has not seen the end of. */
export const keptUploads = {
  put: (upload: KeptUpload): void => keptValues.put(prefix + upload.uploadId, upload),
  remove: (uploadId: string): void => keptValues.remove(prefix + uploadId),
  async list(): Promise<readonly KeptUpload[]> {
    const all = await keptValues.list();
    return all.flatMap(([key, value]) => (key.startsWith(prefix) && isKept(value) ? [value] : []));
  },
  isOf: ({ name, size, modified }: KeptUpload, file: File): boolean =>
    name === file.name && size === file.size && modified === file.lastModified,
};
