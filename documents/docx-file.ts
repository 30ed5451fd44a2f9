import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeightRule,
  ImageRun,
  Packer,
  Paragraph,
  type Table,
  TableBorders,
  TableCell,
  Table as TableElement,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Marks } from "./approval-form";
import { type Face, fontOf, fontTable } from "./docx-fonts";
import { docxWatermark } from "./docx-watermark";
import { page, size, twips } from "./page";
import { qrCode } from "./qr-code";
import { withoutDates } from "./zip-dates";

/** Text in a face at a size in points; the spacing between characters is in twentieths of a point. */
export const run = (text: string, face: Face, points: number, spacing = 0, colour = ""): TextRun =>
  new TextRun({
    text,
    size: 2 * points,
    font: fontOf(face),
    ...(spacing === 0 ? {} : { characterSpacing: spacing }),
    ...(colour === "" ? {} : { color: colour }),
  });

const codePixels = 76;
const codeWidth = twips(24);

const noBorder = TableBorders.NONE;

const headCell = (width: number, child: Paragraph): TableCell =>
  new TableCell({
    children: [child],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
  });

/** The number and the hash at the left of page 1's head, the code at the right. */
const firstHead = ({ number, hash }: Marks, code: Buffer): Table => {
  const textWidth = twips(page.areaWidth) - codeWidth;
  const image = new ImageRun({
    type: "png",
    data: code,
    transformation: { width: codePixels, height: codePixels },
    altText: { id: "1", name: "code", title: "二维码", description: "二维码" },
  });
  return new TableElement({
    width: { size: twips(page.areaWidth), type: WidthType.DXA },
    columnWidths: [textWidth, codeWidth],
    layout: TableLayoutType.FIXED,
    borders: noBorder,
    rows: [
      new TableRow({
        height: { value: twips(20), rule: HeightRule.ATLEAST },
        children: [
          headCell(
            textWidth,
            new Paragraph({
              children: [
                run(number, "fangsong", size.small),
                new TextRun({ text: `SHA-256 ${hash}`, break: 1, size: 2 * 7.5, font: fontOf("fangsong") }),
              ],
            }),
          ),
          headCell(codeWidth, new Paragraph({ alignment: AlignmentType.RIGHT, children: [image] })),
        ],
      }),
    ],
  });
};

const watermark = ({ watermark: text }: Marks): Paragraph =>
  new Paragraph({ children: text === null ? [] : [docxWatermark(text)] });

async function headersOf(marks: Marks): Promise<Record<"first" | "default" | "even", Header>> {
  const code = await qrCode(marks.code);
  const plain = () => new Header({ children: [watermark(marks)] });
  return {
    first: new Header({ children: [firstHead(marks, code), watermark(marks)] }),
    default: plain(),
    even: plain(),
  };
}

type DocxPages = {
  readonly title: string;
  /** The day YYYY-MM-DD that the file is dated by. */
  readonly day: string;
  /** Null: a letter, which bears no number, hash and code of a nomination. */
  readonly marks: Marks | null;
  readonly children: readonly (Paragraph | Table)[];
  readonly footer: (isOdd: boolean) => Paragraph;
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** docProps/core.xml: the library would date it by the clock. */
const core = (title: string, day: string): string => {
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>巾帼榜</dc:creator>${moment("created")}${moment("modified")}</cp:coreProperties>`;
};

const properties = {
  titlePage: true,
  page: {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(page.top),
      right: twips(page.right),
      bottom: twips(page.bottom),
      left: twips(page.left),
      header: twips(11),
      footer: twips(26),
    },
  },
} as const;

/** A DOCX on A4 with the margins and the grid of GB/T 9704; the same value makes the same bytes. */
export async function docxFile({ title, day, marks, children, footer }: DocxPages): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: 2 * size.body, font: fontOf("fangsong") } } } },
    sections: [
      {
        properties,
        ...(marks === null ? {} : { headers: await headersOf(marks) }),
        footers: {
          first: new Footer({ children: [footer(true)] }),
          default: new Footer({ children: [footer(true)] }),
          even: new Footer({ children: [footer(false)] }),
        },
        children,
      },
    ],
  });
  const packed = await Packer.toBuffer(file, undefined, [
    { path: "docProps/core.xml", data: core(title, day) },
    { path: "word/fontTable.xml", data: fontTable },
  ]);
  return new Uint8Array(withoutDates(packed));
}
