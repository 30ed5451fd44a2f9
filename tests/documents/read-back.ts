import { inflateRawSync, inflateSync } from "node:zlib";

/** The parts of a DOCX by name. */
export function bytesOf(docx: Uint8Array): ReadonlyMap<string, Buffer> {
  const zip = Buffer.from(docx);
  const end = zip.length - 22;
  const parts = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(from, from + packed);
    const text = zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data);
    parts.set(zip.toString("utf8", at + 46, at + 46 + nameLength), text);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** The parts of a DOCX by name, as text. */
export const partsOf = (docx: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...bytesOf(docx)].map(([name, bytes]) => [name, bytes.toString("utf8")]));

/** What stands in the body of a DOCX. */
export const wordsOf = (docx: Uint8Array): string =>
  [...(partsOf(docx).get("word/document.xml") ?? "").matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join("\n");

/** How many pages a PDF has. */
export const pagesOf = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/Type \/Page\b(?!s)/g),
  ].length;

const codePoint = (units: string): string => Buffer.from(units.replaceAll(" ", ""), "hex").swap16().toString("utf16le");

/** Every character that a PDF's fonts show, by their maps to Unicode. */
export function charactersOf(pdf: Uint8Array): ReadonlySet<string> {
  const file = Buffer.from(pdf);
  const text = file.toString("latin1");
  const shown = new Set<string>();
  for (const { index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const from = text.indexOf("\n", index) + 1;
    const stream = file.subarray(from, text.indexOf("endstream", from));
    if (stream[0] !== 0x78) continue;
    const map = inflateSync(stream).toString("latin1");
    if (!map.includes("beginbfrange")) continue;
    for (const [, list = ""] of map.matchAll(/\[([^\]]*)\]/g))
      for (const [, units = ""] of list.matchAll(/<([0-9a-f ]{4,})>/gi)) shown.add(codePoint(units));
  }
  return shown;
}
