import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { inflate } from "node:zlib";

const inflated = promisify(inflate);
const weights = { normal: 500, bold: 700 } as const;

type Fonts = Readonly<Record<keyof typeof weights, Buffer>>;

const headerLength = 12;
const recordLength = 16;

type Table = { readonly tag: Buffer; readonly checksum: number; readonly data: Buffer };

async function tableAt(woff: Buffer, at: number): Promise<Table> {
  const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
  const raw = woff.subarray(offset, offset + packed);
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    data: packed < length ? await inflated(raw) : raw,
  };
}

const header = (flavour: Buffer, count: number): Buffer => {
  const power = Math.floor(Math.log2(count));
  const bytes = Buffer.alloc(headerLength);
  flavour.copy(bytes);
  bytes.writeUInt16BE(count, 4);
  bytes.writeUInt16BE(recordLength << power, 6);
  bytes.writeUInt16BE(power, 8);
  bytes.writeUInt16BE(recordLength * (count - (1 << power)), 10);
  return bytes;
};

const record = ({ tag, checksum, data }: Table, offset: number): Buffer => {
  const bytes = Buffer.alloc(recordLength);
  tag.copy(bytes);
  bytes.writeUInt32BE(checksum, 4);
  bytes.writeUInt32BE(offset, 8);
  bytes.writeUInt32BE(data.length, 12);
  return bytes;
};

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

/** A WOFF 1.0 font as TrueType: the same tables, unpacked and in the same order. */
async function trueType(woff: Buffer): Promise<Buffer> {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF 1.0 font");
  const count = woff.readUInt16BE(12);
  const tables = await Promise.all(Array.from({ length: count }, (_, index) => tableAt(woff, 44 + 20 * index)));
  const records: Buffer[] = [];
  let offset = headerLength + recordLength * count;
  for (const table of tables) {
    records.push(record(table, offset));
    offset += padded(table.data).length;
  }
  return Buffer.concat([header(woff.subarray(4, 8), count), ...records, ...tables.map(({ data }) => padded(data))]);
}

/** LXGW WenKai (SIL OFL 1.1) as it is installed: 30,000 characters, among them those of names. */
const load = async (weight: number): Promise<Buffer> => {
  const folder = path.join(process.cwd(), "node_modules", "@fontsource", "lxgw-wenkai", "files");
  return trueType(await readFile(path.join(folder, `lxgw-wenkai-latin-${weight}-normal.woff`)));
};

export async function loadFonts(): Promise<Fonts> {
  const [normal, bold] = await Promise.all([load(weights.normal), load(weights.bold)]);
  return { normal, bold };
}
