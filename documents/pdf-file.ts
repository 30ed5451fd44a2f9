import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import type { Marks } from "./approval-form";
import { page, points, size } from "./page";
import { printPdf } from "./print-pdf";
import { qrCode } from "./qr-code";

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
  const code = await qrCode(marks.code);
  const definition: TDocumentDefinitions = {
    pageSize: "A4",
    pageMargins: [points(page.left), points(page.top), points(page.right), points(page.bottom)],
    images: { code: `data:image/png;base64,${code.toString("base64")}` },
    defaultStyle: { fontSize: size.form },
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
  return printPdf(title, day, definition);
}
