import type { FileHandle } from "node:fs/promises";

const mostEntries = 2_000;
const largestContent = 200 * 1024 * 1024;
const largestRatio = 100;
const largestDirectory = 1024 * 1024;
const endLength = 22;
const entryLength = 46;

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

/** Where in the last bytes of a file a zip's end record stands that ends exactly where the file ends; -1: nowhere. */
export function zipEndIn(tail: Buffer): number {
  for (let at = tail.lastIndexOf("PK\x05\x06", undefined, "latin1"); at >= 0; ) {
    if (at + endLength <= tail.length && at + endLength + tail.readUInt16LE(at + 20) === tail.length) return at;
    at = at === 0 ? -1 : tail.lastIndexOf("PK\x05\x06", at - 1, "latin1");
  }
  return -1;
}

export const tailOf = (file: FileHandle, size: number): Promise<Buffer> => {
  const length = Math.min(size, endLength + 0xffff);
  return bytesAt(file, size - length, length);
};

type Entry = { readonly name: string; readonly packed: number; readonly unpacked: number; readonly flags: number };

/** The entries that a central directory lists; null when it is not well formed. */
function entriesOf(directory: Buffer, count: number): readonly Entry[] | null {
  const entries: Entry[] = [];
  let at = 0;
  while (at + entryLength <= directory.length && directory.readUInt32LE(at) === 0x02014b50) {
    const nameLength = directory.readUInt16LE(at + 28);
    const next = at + entryLength + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    entries.push({
      name: directory.toString("utf8", at + entryLength, at + entryLength + nameLength),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      flags: directory.readUInt16LE(at + 8),
    });
    at = next;
  }
  return at === directory.length && entries.length === count ? entries : null;
}

const isStray = (name: string): boolean =>
  name.startsWith("/") || /[\\:\0]/.test(name) || name.split("/").includes("..");

/** Sizes that would not fit, that overlap, or that unpack to far more than they take. */
function isBomb(entries: readonly Entry[], size: number): boolean {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return packed > size || unpacked > largestContent || unpacked > largestRatio * Math.max(packed, 1);
}

/** The names in a zip, read from its directory without unpacking anything; null when it is not one to be trusted. */
export async function zipNames(file: FileHandle, size: number): Promise<readonly string[] | null> {
  const tail = await tailOf(file, size);
  const end = zipEndIn(tail);
  if (end < 0) return null;
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const from = tail.readUInt32LE(end + 16);
  const isWhole = from + length === size - tail.length + end;
  if (count > mostEntries || length > largestDirectory || !isWhole) return null;
  const entries = entriesOf(await bytesAt(file, from, length), count);
  if (entries === null || isBomb(entries, size)) return null;
  if (entries.some(({ name, flags }) => isStray(name) || (flags & 1) === 1)) return null;
  return entries.map(({ name }) => name);
}
