import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from "docx";
import { run } from "./docx-file";
import { pitch, size } from "./page";

const red = "C00000";

/** The distance of lines of GB/T 9704, and the indent of two characters at the beginning of a paragraph. */
export const line = { line: Math.round(20 * pitch.line), lineRule: LineRuleType.EXACT } as const;
export const indented = { firstLine: Math.round(40 * pitch.character) } as const;

/** 发文机关标志 in red over a red rule, and the number of the document at the right. */
export const letterhead = (organisationName: string, number: string): readonly Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 6, color: red } },
    children: [run(organisationName, "title", 30, 20, red)],
  }),
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: 120, after: 200 },
    children: [run(number, "fangsong", size.body)],
  }),
];

/** A title in lines that break where its words do. */
export const heading = (...lines: readonly string[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 34 * 20, lineRule: LineRuleType.EXACT, after: 240 },
    children: lines.flatMap((words, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      run(words, "title", size.title),
    ]),
  });

/** A paragraph of the text. */
export const paragraphOf = (words: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: line,
    indent: indented,
    children: [run(words, "fangsong", size.body)],
  });
