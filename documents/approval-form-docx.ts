import {
  AlignmentType,
  HeightRule,
  LineRuleType,
  PageNumber,
  Paragraph,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Paper } from "@/domain/paper";
import { approvalForm, type Cell, type Marks, marksOf, type Opinion, type Row } from "./approval-form";
import { docxFile, run } from "./docx-file";
import { fontOf } from "./docx-fonts";
import { formColumns, page, size, twips } from "./page";

const columnWidths = formColumns.map(twips);
const widthOf = (from: number, span: number): number =>
  columnWidths.slice(from, from + span).reduce((sum, width) => sum + width, 0);
const spacing = { line: 18 * 20, lineRule: LineRuleType.AT_LEAST } as const;
const margins = { top: 60, bottom: 60, left: 90, right: 90 } as const;

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];

const text = (words: string, alignment: Align = AlignmentType.LEFT): Paragraph =>
  new Paragraph({ alignment, spacing, children: [run(words, "fangsong", size.form)] });

const box = (children: readonly Paragraph[], from: number, span: number): TableCell =>
  new TableCell({
    children: children.length === 0 ? [text("")] : children,
    columnSpan: span,
    margins,
    width: { size: widthOf(from, span), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
  });

const label = (words: string, from = 0): TableCell =>
  box([new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [run(words, "hei", size.form)] })], from, 1);

/** How many columns an answer takes beside its label, by the number of answers in the row. */
const spans: Readonly<Record<number, number>> = { 1: 5, 2: 2, 3: 1 };

const answer = ({ label: name, text: words }: Cell, from: number, span: number): readonly TableCell[] => [
  label(name, from),
  box([text(words, span === 5 ? AlignmentType.LEFT : AlignmentType.CENTER)], from + 1, span),
];

const answers = (cells: readonly Cell[]): readonly TableCell[] => {
  const span = spans[cells.length] ?? 1;
  return cells.flatMap((one, index) => answer(one, index * (span + 1), span));
};

const rowOf = (row: Row): TableRow =>
  row.kind === "long"
    ? new TableRow({
        children: [
          label(row.label),
          box(
            row.lines.map((words) => text(words)),
            1,
            5,
          ),
        ],
      })
    : new TableRow({
        cantSplit: true,
        children: answers(row.cells),
      });

const signed = (words: string, indent: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: indent },
    spacing,
    children: [run(words, "fangsong", size.form)],
  });

const opinionRow = ({ label: name, lines, seal, date }: Opinion): TableRow =>
  new TableRow({
    height: { value: twips(64), rule: HeightRule.ATLEAST },
    children: [
      label(name),
      new TableCell({
        columnSpan: 5,
        margins,
        width: { size: widthOf(1, 5), type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.BOTTOM,
        children: [
          ...lines.map((words) => text(words)),
          new Paragraph({ spacing: { before: 20 * 60 }, children: [] }),
          signed(seal, 60 * 20),
          signed(date, 40 * 20),
        ],
      }),
    ],
  });

const grid = (rows: readonly TableRow[]): Table =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: widthOf(0, columnWidths.length), type: WidthType.DXA },
    columnWidths,
  });

const heading = (words: string, points: number, before: number, after: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after },
    children: [run(words, "title", points)],
  });

const coverLine = ({ label: name, text: words }: Cell): Paragraph =>
  new Paragraph({
    indent: { left: 2_600, hanging: 2_000 },
    tabStops: [{ type: TabStopType.LEFT, position: 2_600 }],
    spacing: { after: 520 },
    children: [run(name, "hei", size.body), run(`\t${words}`, "fangsong", size.body)],
  });

const footer = ({ note, number }: Marks): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: twips(page.areaWidth) }],
    children: [
      run(note === "" ? number : note, "fangsong", size.small),
      new TextRun({
        children: ["\t第", PageNumber.CURRENT, "页，共", PageNumber.TOTAL_PAGES, "页"],
        size: 2 * size.small,
        font: fontOf("fangsong"),
      }),
    ],
  });

/** 推荐审批表 as DOCX. */
export function approvalFormDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { title, cover, rows, opinions } = approvalForm(paper);
  const marks = marksOf(paper);
  return docxFile({
    title,
    day: paper.filledInOn,
    marks,
    children: [
      heading(title, 28, 1_800, 2_600),
      ...cover.map(coverLine),
      new Paragraph({
        pageBreakBefore: true,
        alignment: AlignmentType.CENTER,
        spacing: { after: 240 },
        children: [run(title, "title", size.title)],
      }),
      grid(rows.map(rowOf)),
      new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] }),
      grid(opinions.map(opinionRow)),
    ],
    footer: () => footer(marks),
  });
}
