import type { Content } from "pdfmake/interfaces";
import type { Paper } from "@/domain/paper";
import { marksOf } from "./approval-form";
import { type Deeds, deedsOf } from "./deeds";
import { page, pitch, points, size } from "./page";
import { pdfFile } from "./pdf-file";

/** Height of a line of this font at the size 1, by its own metrics. */
const ownHeight = 1.184;

const paragraph = ({ kind, text }: Deeds["paragraphs"][number]): Content => ({
  text,
  fontSize: size.body,
  bold: kind === "heading",
  lineHeight: pitch.line / (ownHeight * size.body),
  characterSpacing: pitch.character - size.body,
  leadingIndent: 2 * pitch.character,
});

/** 事迹材料 as PDF, typeset after GB/T 9704. */
export function deedsPdf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { title, paragraphs } = deedsOf(paper);
  const marks = marksOf(paper);
  return pdfFile({
    title,
    day: paper.filledInOn,
    marks,
    content: [
      {
        text: title,
        fontSize: size.title,
        bold: true,
        alignment: "center",
        lineHeight: 1.3,
        margin: [0, 0, 0, pitch.line],
      },
      ...paragraphs.map(paragraph),
    ],
    footer: (current) => ({
      margin: [points(page.left) + size.folio, points(7), points(page.right) + size.folio, 0],
      text: `— ${current} —`,
      fontSize: size.folio,
      alignment: current % 2 === 1 ? "right" : "left",
    }),
  });
}
