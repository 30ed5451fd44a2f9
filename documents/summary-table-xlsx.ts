import writeExcelFile, { type CellObject, type Row } from "write-excel-file/node";
import { type SummarySheet, type SummaryTable, summaryColumns } from "@/domain/summary-table";
import { cellsOf, isCentred, nothingListed, signatureLine } from "./summary-table";
import { withoutDates } from "./zip-dates";

const font = "宋体";
const titleRows = 3;

const border = { borderStyle: "thin", borderColor: "#000000" } as const;

/** Text is always text: a program that opens the file never reckons what somebody typed. */
const text = (value: string, style: Omit<CellObject, "value" | "type"> = {}): CellObject => ({
  value,
  type: String,
  format: "@",
  alignVertical: "center",
  wrap: true,
  ...style,
});

const cell = (value: string | number, centred: boolean): CellObject => {
  const align = centred ? "center" : "left";
  if (typeof value === "string") return text(value, { align, ...border });
  return { value, type: Number, align, alignVertical: "center", ...border };
};

const spanning = (content: CellObject, count: number): Row => [
  content,
  ...Array.from({ length: count - 1 }, () => null),
];

function signatures(table: SummaryTable): Row {
  const spans = [9, 3, summaryColumns.length - 12];
  return signatureLine(table).flatMap((part, index) => {
    const columnSpan = spans[index] ?? 1;
    return spanning(text(part, { columnSpan, height: 24, wrap: false }), columnSpan);
  });
}

function rowsOf(table: SummaryTable, sheet: SummarySheet): Row[] {
  const whole = summaryColumns.length;
  const title = { columnSpan: whole, align: "center", fontSize: 16, fontWeight: "bold", height: 34 } as const;
  const heads = summaryColumns.map((column) =>
    text(column.title, { align: "center", fontWeight: "bold", height: 32, ...border }),
  );
  const body = cellsOf(sheet).map(
    (cells): Row => cells.map((value, index) => cell(value, isCentred(summaryColumns[index]?.key ?? "remark"))),
  );
  const none = spanning(text(nothingListed, { columnSpan: whole, align: "center", ...border }), whole);
  return [spanning(text(sheet.title, title), whole), signatures(table), heads, ...(body.length === 0 ? [none] : body)];
}

const escaped = (name: string): string => name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("'", "''");

/** Printed as wide as an A4 sheet lies, the heads again on every page. */
const printing = (sheets: readonly SummarySheet[]) => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml: string): string =>
          xml.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag: string, attributes: Record<string, string | number>) => {
          if (tag === "pageSetup") return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
          if (tag === "pageMargins") return { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 };
          return attributes;
        },
      },
      "xl/workbook.xml": {
        transform: (xml: string): string => {
          const names = sheets.map(
            ({ name }, index) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(name)}'!$1:$${titleRows}</definedName>`,
          );
          return xml.replace("<definedNames/>", `<definedNames>${names.join("")}</definedNames>`);
        },
      },
    },
  },
});

/** 汇总表 as a workbook, a sheet an award; the same value makes the same bytes. */
export async function summaryTableXlsx(table: SummaryTable): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = table.sheets.map((sheet) => ({
    sheet: sheet.name,
    data: rowsOf(table, sheet),
    columns: summaryColumns.map(({ width }) => ({ width })),
    orientation: "landscape" as const,
    stickyRowsCount: titleRows,
  }));
  const file = writeExcelFile(sheets, { fontFamily: font, fontSize: 10, features: [printing(table.sheets)] });
  return new Uint8Array(withoutDates(await file.toBuffer()));
}
