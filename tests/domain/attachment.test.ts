import { expect, test } from "vitest";
import {
  attachmentSlots,
  fileName,
  fillsIn,
  isImage,
  isMediaType,
  nameFor,
  rangeOf,
  slotLabels,
} from "@/domain/attachment";
import { uploadInput } from "@/domain/attachment-input";

test("every place of the form for files has its words", () => {
  expect(attachmentSlots.map((slot) => slotLabels[slot])).toEqual([
    "证明材料",
    "在册人员花名册",
    "会议纪要",
    "集体照片",
    "其他证明",
    "盖章的推荐审批表",
  ]);
});

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\fakepath\\证书.jpg", "证书.jpg"],
  ["奖状\u202Egpj.exe.pdf", "奖状gpj.exe.pdf"],
  ["a\u0000b\nc\u200b.png", "abc.png"],
  ["..", "文件"],
  ["", "文件"],
  [".pdf", "pdf"],
  ["  花 名 册 .xlsx", "花 名 册.xlsx"],
  ['会议<1>:"2".docx', "会议_1___2_.docx"],
  ["无后缀", "无后缀"],
])("the name %j is kept as %j", (typed, kept) => expect(fileName(typed)).toBe(kept));

test("a long name is cut to 120 characters before its ending, and no character is halved", () => {
  const name = fileName(`${"𠮷".repeat(200)}.pdf`);
  expect([...name]).toHaveLength(120);
  expect(name.endsWith("𠮷.pdf")).toBe(true);
});

test("what a file is decides the ending of its name", () => {
  expect(nameFor("照片.JPEG", "image/jpeg")).toBe("照片.JPEG");
  expect(nameFor("照片.png", "image/jpeg")).toBe("照片.jpg");
  expect(nameFor("表", "application/pdf")).toBe("表.pdf");
  expect(nameFor("表.PDF", "application/pdf")).toBe("表.PDF");
});

test("five kinds of file are taken, two of them images", () => {
  expect(["application/pdf", "image/png", "image/svg+xml", "text/html", "toString"].map(isMediaType)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(["application/pdf", "image/png", "image/jpeg"].map(isImage)).toEqual([false, true, true]);
});

test("its unit and the body that does so for it fill a nomination in, and nobody else", () => {
  const unit = { role: "unit", personId: "p", organisationId: "u" } as const;
  const county = { role: "county", personId: "p", organisationId: "u" } as const;
  expect(fillsIn(unit, { organisationId: "u", filledBy: null })).toBe(true);
  expect(fillsIn(unit, { organisationId: "u", filledBy: "c" })).toBe(true);
  expect(fillsIn(unit, { organisationId: "v", filledBy: null })).toBe(false);
  expect(fillsIn(county, { organisationId: "u", filledBy: null })).toBe(false);
  expect(fillsIn(county, { organisationId: "u", filledBy: county.organisationId })).toBe(true);
});

test("a certificate belongs to a row of honours, every other file to none", () => {
  const input = { nominationId: crypto.randomUUID(), name: "a.pdf", size: 1 };
  const isGood = (slot: string, honourRow: number | null) =>
    uploadInput.safeParse({ ...input, slot, honourRow }).success;
  expect([isGood("certificate", 0), isGood("roster", null)]).toEqual([true, true]);
  expect([isGood("certificate", null), isGood("roster", 0), isGood("certificate", 30)]).toEqual([false, false, false]);
});

test.each([
  ["bytes 0-99/100", { from: 0, size: 100 }],
  ["bytes 50-99/100", { from: 50, size: 100 }],
  ["bytes 99-50/100", null],
  ["bytes 0-100/100", null],
  ["bytes 0-/100", null],
  ["items 0-1/2", null],
  [null, null],
])("the range %j is %j", (header, range) => expect(rangeOf(header)).toEqual(range));
