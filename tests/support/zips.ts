export type ZipEntry = {
  readonly name: string;
  readonly content?: string;
  /** What the directory says instead of the truth. */
  readonly unpacked?: number;
  readonly flags?: number;
};

/** A zip of stored entries. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content = "", unpacked, flags = 0 } of entries) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(unpacked ?? data.length, 22);
    local.writeUInt16LE(path.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    local.copy(central, 6, 4, 30);
    central.writeUInt32LE(at, 42);
    locals.push(local, path, data);
    directory.push(central, path);
    at += local.length + path.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listed, end]);
}

const contentTypes = (main: string, part: string): ZipEntry => ({
  name: "[Content_Types].xml",
  content: `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`,
});

export const docxOf = (...more: readonly ZipEntry[]): Buffer =>
  zipOf([
    contentTypes("wordprocessingml.document", "word/document.xml"),
    { name: "word/document.xml", content: "<w:document/>" },
    ...more,
  ]);

export const xlsxOf = (...more: readonly ZipEntry[]): Buffer =>
  zipOf([
    contentTypes("spreadsheetml.sheet", "xl/workbook.xml"),
    { name: "xl/workbook.xml", content: "<workbook/>" },
    ...more,
  ]);

export const pdfOf = (words: string, after = ""): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ${words}\ntrailer << /Root 1 0 R >>\n%%EOF\n${after}`,
  );
