import { AlignmentType, LineRuleType, Paragraph } from "docx";
import type { Paper } from "@/domain/paper";
import { marksOf } from "./approval-form";
import { type Deeds, deedsOf } from "./deeds";
import { docxFile, run } from "./docx-file";
import type { Face } from "./docx-fonts";
import { folio } from "./folio";
import { pitch, size } from "./page";

/** Office programs keep whole twentieths of a point: rounded so that 28 characters still fit. */
const tighter = Math.floor(20 * (pitch.character - size.body));
const line = Math.round(20 * pitch.line);

const faces: Readonly<Record<Deeds["paragraphs"][number]["kind"], Face>> = {
  heading: "hei",
  subheading: "kai",
  text: "fangsong",
};

const paragraph = ({ kind, text }: Deeds["paragraphs"][number]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { line, lineRule: LineRuleType.EXACT },
    indent: { firstLine: Math.round(40 * pitch.character) },
    widowControl: false,
    children: [run(text, faces[kind], size.body, tighter)],
  });

/** 事迹材料 as DOCX, typeset after GB/T 9704. */
export function deedsDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { title, paragraphs } = deedsOf(paper);
  return docxFile({
    title,
    day: paper.filledInOn,
    marks: marksOf(paper),
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: 36 * 20, lineRule: LineRuleType.EXACT, after: line },
        children: [run(title, "title", size.title)],
      }),
      ...paragraphs.map(paragraph),
    ],
    footer: folio,
  });
}
