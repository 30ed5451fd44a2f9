import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import { type SummarySheet, type SummaryTable, summaryColumns } from "@/domain/summary-table";
import { page, points, size } from "./page";
import { printPdf } from "./print-pdf";
import { cellsOf, isCentred, nothingListed, signatureLine } from "./summary-table";

const margin = points(12);
const line = 0.5;
const padding = 2.5;
const fontSize = 8;

const characters = summaryColumns.reduce((sum, { width }) => sum + width, 0);
const room = points(page.height) - 2 * margin - summaryColumns.length * (2 * padding + line) - line;
const widths = summaryColumns.map(({ width }) => (room * width) / characters);

const grid: CustomTableLayout = {
  hLineWidth: () => line,
  vLineWidth: () => line,
  paddingLeft: () => padding,
  paddingRight: () => padding,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** pdfmake breaks between words only: a long row of digits or letters is given places where it may break. */
const breakable = (text: string): string =>
  text.replace(/[\w.@/-]{14,}/g, (run) => run.match(/.{1,12}/g)?.join("\u200b") ?? run);

const heads: TableCell[] = summaryColumns.map(({ title }) => ({ text: title, bold: true, alignment: "center" }));

function bodyOf(sheet: SummarySheet): TableCell[][] {
  const rows = cellsOf(sheet).map((cells): TableCell[] =>
    cells.map((value, index) => ({
      text: breakable(String(value)),
      alignment: isCentred(summaryColumns[index]?.key ?? "remark") ? "center" : "left",
    })),
  );
  if (rows.length > 0) return rows;
  const span = summaryColumns.length;
  return [
    [{ text: nothingListed, colSpan: span, alignment: "center" }, ...Array.from({ length: span - 1 }, () => ({}))],
  ];
}

const contentOf = (table: SummaryTable, sheet: SummarySheet, index: number): Content[] => [
  {
    text: sheet.title,
    fontSize: 16,
    bold: true,
    alignment: "center",
    margin: [0, 0, 0, 8],
    ...(index === 0 ? {} : { pageBreak: "before" as const }),
  },
  {
    columns: signatureLine(table).map((text, part) => ({
      text,
      width: part === 0 ? "*" : "auto",
      alignment: part === 2 ? "right" : "left",
    })),
    columnGap: 36,
    fontSize: 10,
    margin: [0, 0, 0, 4],
  },
  { table: { headerRows: 1, dontBreakRows: true, widths, body: [heads, ...bodyOf(sheet)] }, layout: grid, fontSize },
];

/** 汇总表 as a PDF on A4 across, from the same value as the workbook. */
export const summaryTablePdf = (table: SummaryTable): Promise<Uint8Array<ArrayBuffer>> =>
  printPdf(table.sheets[0]?.title ?? "推荐汇总表", table.day, {
    pageSize: "A4",
    pageOrientation: "landscape",
    pageMargins: [margin, margin, margin, points(14)],
    defaultStyle: { fontSize: size.small },
    content: table.sheets.flatMap((sheet, index) => contentOf(table, sheet, index)),
    footer: (current, count) => ({
      text: `第${current}页，共${count}页`,
      alignment: "center",
      fontSize: size.small,
      margin: [0, 6, 0, 0],
    }),
  });
