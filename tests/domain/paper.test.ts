import { expect, test } from "vitest";
import { emptyForm } from "@/domain/nomination";
import { isPaperCode, markOf, matchOf, paperCode, recommendedAt } from "@/domain/paper";
import { paperText } from "@/domain/paper-text";
import { positionKeys } from "@/domain/workflow";
import { recommendedPaper, samplePaper } from "../documents/sample-paper";

test("the code on the paper names the nomination and its text by the first 16 digits of the hash", () => {
  expect(paperCode(recommendedPaper({ sha256: "0123456789abcdef".repeat(4) }))).toBe(
    "LLJG:LLJG-S-2027-0147:0123456789abcdef",
  );
  expect(paperCode(samplePaper({ sha256: "0123456789abcdef".repeat(4) }))).toBe(
    "LLJG:00000000-0000-4000-8000-000300000001:0123456789abcdef",
  );
});

test("a paper is a draft wherever no recommendation of its text holds", () => {
  expect(positionKeys.filter((position) => !recommendedAt[position])).toEqual([
    "draft",
    "in_review.county",
    "returned.county",
    "returned.city",
    "declined.county",
    "withdrawn",
  ]);
});

test("a scan is of the text whose code it carries, by the nomination's id or by the receipt that it has since", () => {
  const sha256 = "0123456789abcdef".repeat(4);
  const id = "00000000-0000-4000-8000-000300000001";
  const before = markOf({ id, receiptNumber: null }, sha256);
  const after = markOf({ id, receiptNumber: "LLJG-S-2027-0147" }, sha256);
  expect(matchOf(paperCode(before), before)).toBe("matched");
  expect([paperCode(before), paperCode(after)].map((code) => matchOf(code, after))).toEqual(["matched", "matched"]);
  expect(matchOf(paperCode(after), before)).toBe("other");
  expect(matchOf(paperCode({ ...after, sha256: "f".repeat(64) }), after)).toBe("other");
  expect(matchOf(paperCode(markOf({ id, receiptNumber: "LLJG-S-2027-0148" }, sha256)), after)).toBe("other");
  expect([matchOf("", after), matchOf(null, after)]).toEqual(["not_read", null]);
});

test("a code is known by its form", () => {
  expect(isPaperCode(paperCode(samplePaper({ sha256: "0123456789abcdef".repeat(4) })))).toBe(true);
  for (const text of [
    "",
    "https://example.cn",
    "LLJG::0123456789abcdef",
    "LLJG:LLJG-S-2027-0147:0123",
    "lljg:1:0123456789abcdef",
  ])
    expect(isPaperCode(text)).toBe(false);
});

test("the text of the papers is what they print of the form: no ticks, nothing that does not apply or was left empty", () => {
  const form = {
    ...emptyForm,
    fullName: " 离石区某社区服务站\u202e窗口组",
    deeds: "第一段\r\n\n　第二段 ",
    parentName: "某公司",
    supervisionPhone: "0358-7654321",
    noticeResult: "无异议",
    negatives: { accident: { answer: "no" as const, note: "" }, crime: { answer: "" as const, note: " " } },
    evidence: [
      { indicator: "", value: "", unit: "", year: "" },
      { indicator: "办件量", value: "12345", unit: "件", year: "" },
    ],
    declared: true,
    privacyNotice: "2027-1",
    publishHead: true,
    publishPhotos: true,
    reasons: { headcount: "\n" },
  };
  const always = {
    fullName: "离石区某社区服务站窗口组",
    deeds: "第一段\n第二段",
    noticeResult: "无异议",
    negatives: { accident: { answer: "no" } },
    evidence: [{ indicator: "办件量", value: "12345", unit: "件" }],
  };
  expect(paperText(form)).toEqual(always);
  expect(paperText({ ...form, award: "red_banner", noOwnCode: true, creditCode: "12141102MB0A00122B" })).toEqual({
    ...always,
    award: "red_banner",
    noOwnCode: true,
    parentName: "某公司",
  });
  expect(paperText({ ...form, award: "model_post" })).toEqual({
    ...always,
    award: "model_post",
    supervisionPhone: "0358-7654321",
  });
});
