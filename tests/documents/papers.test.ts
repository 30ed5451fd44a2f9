import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { paperNamed } from "@/documents";
import { approvalForm } from "@/documents/approval-form";
import { deedsOf } from "@/documents/deeds";
import type { FormField } from "@/domain/nomination";
import type { Paper } from "@/domain/paper";
import { fieldLabels } from "@/domain/sections";
import { charactersOf, pagesOf, partsOf, wordsOf } from "./read-back";
import { longPaper, recommendedPaper, sampleForm, samplePaper } from "./sample-paper";

const names = ["approval.docx", "approval.pdf", "deeds.docx", "deeds.pdf"] as const;

const print = async (name: (typeof names)[number], paper: Paper): Promise<Uint8Array> => {
  const printed = paperNamed(name);
  if (printed === null) throw new Error(`no paper of this name: ${name}`);
  return printed.print(paper);
};

const missing = (words: string, shown: ReadonlySet<string>): string =>
  [...words].filter((character) => character.trim() !== "" && !shown.has(character)).join("");

test("a paper has a name, and nothing else has", () => {
  expect(names.map((name) => paperNamed(name)?.ending)).toEqual(["docx", "pdf", "docx", "pdf"]);
  expect(["approval", "approval.PDF", "toString", "__proto__", ""].map(paperNamed)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test.each(names)("%s: the same value prints the same bytes, another value others", async (name) => {
  for (const paper of [samplePaper, recommendedPaper]) {
    const first = Buffer.from(await print(name, paper()));
    expect(first.equals(Buffer.from(await print(name, paper())))).toBe(true);
    const other = await print(name, paper({ sha256: "00ff".repeat(16) }));
    expect(first.equals(Buffer.from(other))).toBe(false);
  }
});

const withoutRow: readonly FormField[] = ["noOwnCode", "parentName", "privacyNotice", "publishHead", "publishPhotos"];

test("every field of the form has its words on the 推荐审批表, the three opinions their seals", async () => {
  const words = wordsOf(await print("approval.docx", recommendedPaper())).split("\n");
  const labels = Object.entries(fieldLabels).filter(([field]) => !withoutRow.includes(field as FormField));
  expect(
    labels.map(([, label]) => label).filter((label) => label !== fieldLabels.opinion && !words.includes(label)),
  ).toEqual([]);
  expect(
    ["集体名称", "填报日期", "申报单位意见", "推荐单位意见", "市妇联意见"].filter((one) => !words.includes(one)),
  ).toEqual([]);
  expect(words.filter((one) => one === "（盖章）")).toHaveLength(3);
  expect(words.filter((one) => one === "年　　月　　日")).toHaveLength(3);
  const unowned = wordsOf(
    await print("approval.docx", samplePaper({ form: sampleForm({ noOwnCode: true, parentName: "某公司" }) })),
  );
  expect(unowned).toContain("无独立代码");
  expect(unowned).toContain(fieldLabels.parentName);
});

test("DOCX and PDF of the 推荐审批表 say the same", async () => {
  const { title, cover, rows, opinions } = approvalForm(recommendedPaper());
  const said = JSON.stringify([title, cover, rows, opinions]);
  const words = wordsOf(await print("approval.docx", recommendedPaper()));
  const texts = rows.flatMap((row) =>
    row.kind === "long" ? [row.label, ...row.lines] : row.cells.flatMap(({ label, text }) => [label, text]),
  );
  expect(texts.filter((text) => !words.includes(text))).toEqual([]);
  expect(missing(texts.join(""), charactersOf(await print("approval.pdf", recommendedPaper())))).toBe("");
  expect(said).toContain("95.2%");
  expect(said).toContain("1. 省级巾帼文明岗，省级，山西省妇女联合会，2020年，妇〔2020〕5号");
});

test.each(["approval", "deeds"] as const)(
  "%s: 草稿 stands on every page until the county has recommended",
  async (paper) => {
    const heads = async (value: Paper) =>
      [...partsOf(await print(`${paper}.docx`, value))].filter(([name]) => /word\/header\d/.test(name));
    const marked = ([, xml]: readonly [string, string]): boolean => xml.includes('string="草稿"');
    expect((await heads(samplePaper())).map(marked)).toEqual([true, true, true]);
    expect((await heads(recommendedPaper())).map(marked)).toEqual([false, false, false]);
    expect(charactersOf(await print(`${paper}.pdf`, samplePaper())).has("稿")).toBe(true);
    expect(charactersOf(await print(`${paper}.pdf`, recommendedPaper())).has("稿")).toBe(false);
  },
);

test.each(["approval", "deeds"] as const)("%s: page 1 carries the number, the whole hash and a code", async (paper) => {
  const value = recommendedPaper();
  const parts = partsOf(await print(`${paper}.docx`, value));
  const first = [...parts].find(([, xml]) => xml.startsWith("<?xml") && xml.includes(value.sha256));
  expect(first?.[0]).toMatch(/word\/header\d\.xml/);
  expect(first?.[1]).toContain("受理编号 LLJG-S-2027-0147");
  expect(first?.[1]).toContain("<pic:pic");
  expect(Buffer.from(await print(`${paper}.pdf`, value)).toString("latin1")).toContain("/Subtype /Image");
});

test("characters of names beyond GB 2312 are kept in all four", async () => {
  for (const name of ["approval.docx", "deeds.docx"] as const)
    expect([..."喆堃祎"].filter((one) => !wordsOfAll.get(name)?.includes(one))).toEqual([]);
  for (const name of ["approval.pdf", "deeds.pdf"] as const)
    expect(missing("喆堃祎", charactersOf(await print(name, samplePaper())))).toBe("");
  const rare = samplePaper({ form: sampleForm({ headName: "䶮㛃㬢𬍤𠅤" }) });
  expect(missing("䶮㛃㬢𬍤𠅤", charactersOf(await print("approval.pdf", rare)))).toBe("");
});

const wordsOfAll = new Map(
  await Promise.all(
    (["approval.docx", "deeds.docx"] as const).map(
      async (name) => [name, wordsOf(await print(name, samplePaper()))] as const,
    ),
  ),
);

test("short numbered lines of the deeds are headings in their faces", () => {
  const { title, paragraphs } = deedsOf(samplePaper());
  expect(title).toBe("离石区某社区服务站窗口组事迹材料");
  expect(paragraphs.map(({ kind }) => kind)).toEqual(["heading", "text", "text", "subheading", "text"]);
  expect(deedsOf(samplePaper({ form: sampleForm({ deeds: " \n" }) })).paragraphs).toEqual([
    { kind: "text", text: "（未填）" },
  ]);
});

test("what XML cannot hold and what turns text around is left out, markup stays text", async () => {
  const form = sampleForm({
    fullName: "某\u0001集\u202e体<b>&",
    deeds: "第一段\u0008\r\n\u2028<script>alert(1)</script>",
  });
  const parts = partsOf(await print("deeds.docx", samplePaper({ form })));
  expect(parts.get("word/document.xml")).toContain("&lt;script&gt;");
  expect(parts.get("docProps/core.xml")).toContain("<dc:title>某集体&lt;b&gt;&amp;事迹材料</dc:title>");
  expect([..."\u0001\u0008\u202e"].filter((one) => parts.get("word/document.xml")?.includes(one))).toEqual([]);
  expect(pagesOf(await print("approval.pdf", samplePaper({ form })))).toBeGreaterThan(2);
});

test("an empty draft prints as an empty form", async () => {
  const { fullName, ...rest } = sampleForm();
  const form = Object.fromEntries(
    Object.entries({ fullName, ...rest }).map(([field, value]) => [field, emptyOf(value)]),
  ) as Paper["form"];
  for (const name of names)
    expect((await print(name, samplePaper({ form, bodyName: "" }))).length).toBeGreaterThan(5_000);
});

const emptyOf = (value: unknown): unknown => {
  if (typeof value === "string") return "";
  if (typeof value === "boolean") return false;
  return Array.isArray(value) ? [] : {};
};

test("20 long nominations print whole", async () => {
  for (let index = 0; index < 20; index += 1) {
    const value = longPaper(index);
    expect(pagesOf(await print("deeds.pdf", value))).toBe(4);
    expect(pagesOf(await print("approval.pdf", value))).toBeLessThan(15);
    const words = wordsOf(await print("approval.docx", value));
    expect(words).toContain("30. 第30次授予的");
    expect(words).toContain(value.form.opinion.slice(0, 300));
    expect(wordsOf(await print("deeds.docx", value)).replaceAll("\n", "")).toContain(
      value.form.deeds.replaceAll("\n", ""),
    );
  }
});

const hasReader = spawnSync("pdftotext", ["-v"]).error === undefined;

/** What a reader of its own makes of a PDF; it has nothing to complain about. */
function readByOther(pdf: Uint8Array, ...options: readonly string[]): string {
  const { stdout, stderr } = spawnSync("pdftotext", [...options, "-", "-"], { input: pdf, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}

test.runIf(hasReader)("no word of a long nomination leaves the type area", async () => {
  const [left, right, bottom] = [79, 522, 842 - 60];
  const word = /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)"/g;
  for (const name of ["approval.pdf", "deeds.pdf"] as const) {
    const words = [...readByOther(await print(name, longPaper(1)), "-bbox").matchAll(word)];
    expect(words.length).toBeGreaterThan(60);
    const outside = words.filter(
      ([, from, to, below]) => Number(from) < left || Number(to) > right || Number(below) > bottom,
    );
    expect(outside.map(([found]) => found)).toEqual([]);
  }
});

test.runIf(hasReader)("a full page of the deeds has 22 lines", async () => {
  const pages = readByOther(await print("deeds.pdf", longPaper(1))).split("\f");
  const lines = pages.map((page) => page.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("—")));
  expect(lines.slice(1, 3).map(({ length }) => length)).toEqual([22, 22]);
});
