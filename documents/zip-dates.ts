const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const endLength = 22;

/** 1 January 1980, 00:00: the first date a ZIP can hold. */
const noTime = 0;
const firstDate = 0x0021;

const entries = (zip: Buffer): { readonly from: number; readonly count: number } => {
  const end = zip.length - endLength;
  if (zip.readUInt32LE(end) !== endOfDirectory) throw new Error("a ZIP without a comment ends with its directory");
  return { from: zip.readUInt32LE(end + 16), count: zip.readUInt16LE(end + 10) };
};

/** Puts one fixed date on everything in a ZIP, so that it does not tell when it was made. */
export function withoutDates(zip: Buffer): Buffer {
  const dated = Buffer.from(zip);
  let { from: at, count } = entries(dated);
  for (; count > 0; count -= 1) {
    if (dated.readUInt32LE(at) !== centralHeader) throw new Error("not an entry of a ZIP's directory");
    const local = dated.readUInt32LE(at + 42);
    for (const place of [at + 12, local + 10]) {
      dated.writeUInt16LE(noTime, place);
      dated.writeUInt16LE(firstDate, place + 2);
    }
    at += 46 + dated.readUInt16LE(at + 28) + dated.readUInt16LE(at + 30) + dated.readUInt16LE(at + 32);
  }
  return dated;
}
