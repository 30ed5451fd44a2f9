import "server-only";
import { type FileHandle, open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { type FileFault, isImage, isMediaType, type MediaType } from "@/domain/attachment";
import { tailOf, zipEndIn, zipNames } from "./zip-directory";

const headLength = 1024;
const markup = /<(?:!doctype|html|script|svg|body|iframe|\?php)/i;
const document = /^application\/vnd\.openxmlformats/;

type Judged = { readonly mediaType: MediaType } | { readonly fault: FileFault };

/** What a file is by its bytes, whatever it is called; a fault when it is not taken, or is something else as well. */
export async function mediaTypeOf(path: string): Promise<Judged> {
  const file = await open(path, "r");
  try {
    return await judge(path, file, (await file.stat()).size);
  } finally {
    await file.close();
  }
}

async function judge(path: string, file: FileHandle, size: number): Promise<Judged> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
  const head = buffer.subarray(0, bytesRead);
  const isZip = head.toString("latin1", 0, 4) === "PK\x03\x04";
  const names = isZip ? await zipNames(file, size) : [];
  if (names === null) return { fault: "archive" };
  const found = (await fileTypeFromFile(path).catch(() => undefined))?.mime ?? "";
  if (!isMediaType(found)) return { fault: "kind" };
  if (document.test(found)) return isDocument(found, names) ? { mediaType: found } : { fault: "archive" };
  const tail = await tailOf(file, size);
  return isDisguised(found, head, tail) ? { fault: "disguised" } : { mediaType: found };
}

const mainParts: Readonly<Record<string, string>> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word/document.xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xl/workbook.xml",
};

/** Whether a document holds what its kind must hold, and no macros. */
const isDocument = (mediaType: string, names: readonly string[]): boolean =>
  names.includes("[Content_Types].xml") &&
  names.includes(mainParts[mediaType] ?? "") &&
  !names.some((name) => /vbaProject\.bin$/i.test(name));

/** Whether another program would take it for something else: an archive at its end, a page or a PDF within an image. */
function isDisguised(mediaType: MediaType, head: Buffer, tail: Buffer): boolean {
  if (zipEndIn(tail) >= 0) return true;
  const edges = `${head.toString("latin1")}\n${tail.toString("latin1", Math.max(0, tail.length - headLength))}`;
  if (isImage(mediaType)) return edges.includes("%PDF-") || markup.test(edges);
  const end = tail.lastIndexOf("%%EOF", undefined, "latin1");
  return end < 0 || tail.length - end > headLength || markup.test(tail.toString("latin1", end));
}
