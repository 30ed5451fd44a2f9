import { spawnSync } from "node:child_process";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { summaryNamed } from "@/documents";
import { type SummaryLine, summaryColumns, summarySheets, type SummaryTable } from "@/domain/summary-table";
import { charactersOf, pagesOf, partsOf } from "./read-back";
import { sampleForm } from "./sample-paper";

const line = (change: Partial<SummaryLine> = {}): SummaryLine => ({
  award: "red_banner",
  placeName: "离石区",
  form: sampleForm(),
  rank: 1,
  consultation: "均无不同意见",
  ...change,
});

const table = (lines: readonly SummaryLine[], change: Partial<SummaryTable> = {}): SummaryTable => ({
  organisationName: "离石区妇女联合会",
  filledBy: "某某",
  day: "2027-01-14",
  sheets: summarySheets(2027, lines),
  ...change,
});

const print = async (name: string, value: SummaryTable): Promise<Uint8Array> => {
  const printed = summaryNamed(name);
  if (printed === null) throw new Error(`no table of this name: ${name}`);
  return printed.print(value);
};

const textOf = (pdf: Uint8Array): string => {
  const { stdout, status } = spawnSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  if (status !== 0) throw new Error("pdftotext failed");
  return stdout.replaceAll(/\s|\u200b/g, "");
};

const hasPdftotext = spawnSync("pdftotext", ["-v"]).status === 0;

const formulas = ["=1+1", '=HYPERLINK("http://a.example","看")', "+1", "-1", "@SUM(A1)", "\t=1+1"];

test("a table has a name, and nothing else has", () => {
  expect(
    ["summary.xlsx", "summary.pdf", "summary", "toString", "__proto__"].map((name) => summaryNamed(name)?.ending),
  ).toEqual(["xlsx", "pdf", undefined, undefined, undefined]);
});

test.each(["summary.xlsx", "summary.pdf"])(
  "%s: the same value prints the same bytes, another value others",
  async (name) => {
    const first = Buffer.from(await print(name, table([line()])));
    expect(first.equals(Buffer.from(await print(name, table([line()]))))).toBe(true);
    expect(first.equals(Buffer.from(await print(name, table([line({ rank: 2 })]))))).toBe(false);
  },
);

test("the workbook has a sheet an award: title, who filled it in, heads, and a row a collective", async () => {
  const sheets = await readExcelFile(Buffer.from(await print("summary.xlsx", table([line(), line({ rank: null })]))));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["三八红旗集体", "巾帼文明岗"]);
  const [red, post] = sheets.map(({ data }) => data);
  expect(red?.[0]?.[0]).toBe("2027年度吕梁市三八红旗集体推荐汇总表");
  expect(red?.[1]?.filter((cell) => cell !== null)).toEqual([
    "填报单位（盖章）：离石区妇女联合会",
    "填报人：某某",
    "日期：2027年1月14日",
  ]);
  expect(red?.[2]).toEqual(summaryColumns.map(({ title }) => title));
  expect(red?.[3]).toEqual([
    1,
    "离石区",
    "三八红旗集体",
    "离石区某社区服务站窗口组",
    "农民专业合作社",
    "股级",
    21,
    20,
    "95.2%",
    ...(red?.[3]?.slice(9, 12) ?? []),
    1,
    red?.[3]?.[13],
    "均无不同意见",
    null,
  ]);
  expect(red?.[4]?.[12]).toBe(null);
  expect(red).toHaveLength(5);
  expect(post?.[3]?.[0]).toBe("没有推荐的集体");
});

test("what somebody typed stays text, whatever it begins with", async () => {
  const lines = formulas.map((fullName) => line({ form: sampleForm({ fullName, headName: fullName }) }));
  const file = await print("summary.xlsx", table(lines, { filledBy: "=1+1", organisationName: "=cmd|' /C calc'!A0" }));
  const sheet = partsOf(file).get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).not.toContain("<f");
  const [red] = await readExcelFile(Buffer.from(file));
  expect(red?.data.slice(3).map((row) => row[3])).toEqual(formulas.map((text) => text.trim()));
});

test("the workbook prints across an A4 sheet as wide as the sheet, with its heads on every page", async () => {
  const parts = partsOf(await print("summary.xlsx", table([line()])));
  const sheet = parts.get("xl/worksheets/sheet2.xml") ?? "";
  expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
  expect(sheet).toMatch(
    /<pageSetup (?=[^>]*paperSize="9")(?=[^>]*orientation="landscape")(?=[^>]*fitToWidth="1")(?=[^>]*fitToHeight="0")/,
  );
  expect(parts.get("xl/workbook.xml")).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'巾帼文明岗'!$1:$3</definedName>`,
  );
});

test("the PDF shows every character of the same rows, on A4 across, its heads on every page", async () => {
  const rare = line({ form: sampleForm({ fullName: "喆堃祎某合作社", contactPhone: "0358-12345678901234" }) });
  const value = table([rare, ...Array.from({ length: 40 }, () => line())]);
  const pdf = await print("summary.pdf", value);
  expect(pagesOf(pdf)).toBeGreaterThan(2);
  expect(Buffer.from(pdf).toString("latin1")).toMatch(/\/MediaBox \[0 0 841\.89 595\.28\]/);
  const shown = charactersOf(pdf);
  const words = [
    ...summaryColumns.map(({ title }) => title),
    ...Object.values(value.sheets[0]?.rows[0] ?? {}),
    "没有推荐的集体",
  ];
  expect([...words.join("")].filter((character) => character.trim() !== "" && !shown.has(character))).toEqual([]);
});

test.runIf(hasPdftotext)("the PDF reads back what the workbook says", async () => {
  const text = textOf(await print("summary.pdf", table([line({ form: sampleForm({ fullName: "=1+1" }) })])));
  for (const words of [
    "2027年度吕梁市三八红旗集体推荐汇总表",
    "填报单位（盖章）：离石区妇女联合会",
    "=1+1",
    "95.2%",
    "第1页，共2页",
  ])
    expect(text).toContain(words);
});
