import pdfmake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { loadFonts } from "./fonts";
import type { Marks } from "./approval-form";
import { page, points, size } from "./page";
import { qrCode } from "./qr-code";

type Files = { readonly virtualfs: { writeFileSync(name: string, content: Buffer): void } };

async function makeReady(): Promise<typeof pdfmake> {
  const { normal, bold } = await loadFonts();
  const { virtualfs } = pdfmake as typeof pdfmake & Files;
  virtualfs.writeFileSync("kai.ttf", normal);
  virtualfs.writeFileSync("kai-bold.ttf", bold);
  pdfmake.setFonts({ Kai: { normal: "kai.ttf", bold: "kai-bold.ttf" } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake;
}

let ready: Promise<typeof pdfmake> | undefined;

const codeSide = points(20);

/** What stands above the text of page 1: the number and the hash at the left, the code at the right. */
const firstHeader = ({ number, hash }: Marks): Content => ({
  margin: [points(page.left), points(11), points(page.right), 0],
  columns: [
    { width: "*", margin: [0, 6, 0, 0], fontSize: size.small, lineHeight: 1.3, text: `${number}\nSHA-256 ${hash}` },
    { width: codeSide, image: "code", fit: [codeSide, codeSide] },
  ],
  columnGap: 12,
});

type PdfPages = {
  readonly title: string;
  /** The day YYYY-MM-DD that the file is dated by. */
  readonly day: string;
  readonly marks: Marks;
  readonly content: Content[];
  readonly footer: (current: number, count: number) => Content;
};

/** A PDF on A4 with the margins of GB/T 9704; its date is given, so that the same value makes the same bytes. */
export async function pdfFile({ title, day, marks, content, footer }: PdfPages): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= makeReady();
  const printer = await ready;
  const code = await qrCode(marks.code);
  const definition: TDocumentDefinitions = {
    version: "1.7",
    language: "zh-CN",
    pageSize: "A4",
    pageMargins: [points(page.left), points(page.top), points(page.right), points(page.bottom)],
    info: { title, creator: "巾帼榜", producer: "巾帼榜", creationDate: new Date(`${day}T00:00:00Z`) },
    images: { code: `data:image/png;base64,${code.toString("base64")}` },
    defaultStyle: { font: "Kai", fontSize: size.form },
    header: (current) => (current === 1 ? firstHeader(marks) : ""),
    footer,
    content,
  };
  if (marks.watermark !== null)
    definition.watermark = {
      text: marks.watermark,
      color: "#9B2730",
      opacity: 0.12,
      bold: true,
      fontSize: 160,
      angle: -45,
    };
  return new Uint8Array(await printer.createPdf(definition).getBuffer());
}
