import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import type { Paper } from "@/domain/paper";
import { approvalForm, type Cell, marksOf, type Opinion, type Row } from "./approval-form";
import { formColumns, page, points, size } from "./page";
import { pdfFile } from "./pdf-file";

const line = 0.75;
const padding = 4.5;
const widths = formColumns.map((width) => points(width) - 2 * padding - line - line / formColumns.length);

const grid: CustomTableLayout = {
  hLineWidth: () => line,
  vLineWidth: () => line,
  paddingLeft: () => padding,
  paddingRight: () => padding,
  paddingTop: () => 6,
  paddingBottom: () => 6,
};

/** How many columns an answer takes beside its label, by the number of answers in the row. */
const spans: Readonly<Record<number, number>> = { 1: 5, 2: 2, 3: 1 };

const filled = (span: number): TableCell[] => Array.from({ length: span - 1 }, () => ({}));
const label = (text: string) => ({ text, alignment: "center" as const, bold: true, lineHeight: 1.1 });

const answer = ({ label: name, text }: Cell, span: number): TableCell[] => [
  label(name),
  { text, colSpan: span, alignment: span === 5 ? "left" : "center", lineHeight: 1.1 },
  ...filled(span),
];

const paragraphs = (lines: readonly string[]): { stack: Content[] } => ({
  stack: lines.map((text) => ({ text, lineHeight: 1.25 })),
});

function rowOf(row: Row): TableCell[] {
  if (row.kind === "long") return [label(row.label), { ...paragraphs(row.lines), colSpan: 5 }, ...filled(5)];
  return row.cells.flatMap((one) => answer(one, spans[row.cells.length] ?? 1));
}

const opinionRow = ({ label: name, lines, seal, date }: Opinion): TableCell[] => [
  label(name),
  {
    colSpan: 5,
    stack: [
      { ...paragraphs(lines), margin: [0, 0, 0, lines.length === 0 ? 125 : 105] },
      { text: seal, alignment: "right", margin: [0, 0, 60, 6] },
      { text: date, alignment: "right", margin: [0, 0, 40, 6] },
    ],
  },
  ...filled(5),
];

const coverLine = ({ label: name, text }: Cell): Content => ({
  columns: [
    { width: 96, text: name, bold: true },
    { width: "*", text: text === "" ? " " : text },
  ],
  fontSize: size.body,
  columnGap: 12,
  margin: [20, 0, 20, 26],
});

const cover = (title: string, lines: readonly Cell[]): Content[] => [
  { text: title, fontSize: 28, bold: true, alignment: "center", margin: [0, 90, 0, 130] },
  ...lines.map(coverLine),
];

/** An opinion stays on one page with its seal, unless one of them is too long for that. */
const staysWhole = (opinions: readonly Opinion[]): boolean =>
  opinions.every(({ lines }) => lines.join("").length + 30 * lines.length < 600);

/** 推荐审批表 as PDF. */
export function approvalFormPdf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { title, cover: coverLines, rows, opinions } = approvalForm(paper);
  const marks = marksOf(paper);
  return pdfFile({
    title,
    day: paper.filledInOn,
    marks,
    content: [
      ...cover(title, coverLines),
      {
        text: title,
        fontSize: size.title,
        bold: true,
        alignment: "center",
        margin: [0, 0, 0, 14],
        pageBreak: "before",
      },
      { table: { widths, body: rows.map(rowOf) }, layout: grid },
      {
        table: { widths, body: opinions.map(opinionRow), dontBreakRows: staysWhole(opinions) },
        layout: grid,
        pageBreak: "before",
      },
    ],
    footer: (current, count) => ({
      margin: [points(page.left), 20, points(page.right), 0],
      fontSize: size.small,
      columns: [
        { text: marks.note === "" ? marks.number : marks.note },
        { text: `第${current}页，共${count}页`, alignment: "right" },
      ],
    }),
  });
}
