import { AlignmentType, PageNumber, Paragraph, TextRun } from "docx";
import { fontOf } from "./docx-fonts";
import { size } from "./page";

/** Odd pages at the right, even ones at the left, a character in from the edge. */
export const folio = (isOdd: boolean): Paragraph =>
  new Paragraph({
    alignment: isOdd ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: isOdd ? { right: 20 * size.folio } : { left: 20 * size.folio },
    children: [
      new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 2 * size.folio, font: fontOf("fangsong") }),
    ],
  });
