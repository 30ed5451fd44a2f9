import { expect, test } from "vitest";
import { judgedFields, judgedForm, withoutNumbers } from "@/domain/judged-form";
import { nextCase } from "@/domain/next-case";
import { emptyForm } from "@/domain/nomination";
import { pointsOf, stepped } from "@/domain/points-text";
import { linkPath } from "@/domain/invitation";

const form = {
  ...emptyForm,
  fullName: "离石区某社区服务站",
  headName: "某负责人",
  headTitle: "站长",
  contactName: "某联系人",
  contactPhone: "13800000000",
  supervisionPhone: "0358-8220000",
  address: "离石区某街1号",
  creditCode: "12141102MB0A00122B",
  bodyId: "00000000-0000-4000-8000-000100000002" as const,
  deeds: "服务热线0358-8220000，站长手机138 0000 0000，2026年服务12345678人次。",
  summary: "身份证14110219900101001X的同志。",
  servicePromise: "打13800000000，随叫随到。",
};

test("a judge sees the collective and nobody's name, telephone, address or code", () => {
  const judged = judgedForm(form);
  expect(Object.keys(judged).sort()).toEqual([...judgedFields].sort());
  const text = JSON.stringify(judged);
  for (const hidden of [
    "某负责人",
    '站长"',
    "某联系人",
    "13800000000",
    "8220000",
    "某街1号",
    "MB0A00122B",
    "000100000002",
  ])
    expect(text).not.toContain(hidden);
  expect(judged.fullName).toBe("离石区某社区服务站");
});

test("numbers of telephones and identity cards that stand in the text are left out, other figures stay", () => {
  expect(withoutNumbers(form.deeds)).toBe("服务热线〔号码略〕，站长手机〔号码略〕，2026年服务12345678人次。");
  expect(withoutNumbers(form.summary)).toBe("身份证〔号码略〕的同志。");
  expect(withoutNumbers("编号20260101123，2025—2026年，女性占比92.3%")).toBe(
    "编号20260101123，2025—2026年，女性占比92.3%",
  );
});

test("after a case the next open one follows, from the first again after the last", () => {
  const lines = [
    { nominationId: "a", state: "assigned" as const },
    { nominationId: "b", state: "scored" as const },
    { nominationId: "c", state: "assigned" as const },
  ];
  expect(nextCase(lines, "a")).toBe("c");
  expect(nextCase(lines, "c")).toBe("a");
  expect(nextCase(lines, "gone")).toBe("a");
  expect(nextCase([{ nominationId: "a", state: "assigned" }], "a")).toBeNull();
});

test("points are read in any width, by halves, and not above the most", () => {
  expect(["8", " 8.5 ", "８．５", "10", "0", "8."].map((text) => pointsOf(text, 10))).toEqual([8, 8.5, 8.5, 10, 0, 8]);
  for (const wrong of ["", "10.5", "8.3", "-1", "八", "1e1", "8。5x"]) expect(pointsOf(wrong, 10)).toBeNull();
});

test("the arrow keys move points by halves within the item, from the middle where nothing stands", () => {
  expect(stepped("8", 10, 0.5)).toBe("8.5");
  expect(stepped("0", 10, -0.5)).toBe("0");
  expect(stepped("10", 10, 0.5)).toBe("10");
  expect(stepped("", 15, 0.5)).toBe("7");
});

test("a link leads to its own page", () => expect(linkPath("abc")).toBe("/invitation/abc"));
