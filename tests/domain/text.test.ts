import { describe, expect, it } from "vitest";
import { isDay, isVisible } from "@/domain/text";
import { thousands } from "@/domain/thousands";
import { day, filled, typed, wholeNumber } from "@/domain/typed-text";

const faultsOf = (
  schema: { safeParse: (text: string) => { error?: { issues: readonly { message: string }[] } | undefined } },
  text: string,
) => schema.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

describe("text as typed", () => {
  it("is kept in NFC and otherwise as it is", () => {
    expect(typed(10).parse(" cafe\u0301 ")).toBe(" café ");
  });

  it.each([
    ["a\0b", "含有不能保存的字符，请删去后重输"],
    ["\ud800", "含有不能保存的字符，请删去后重输"],
    ["\udc00", "含有不能保存的字符，请删去后重输"],
    ["12345678901", "不能超过10个字符"],
  ])("refuses %j", (text, fault) => {
    expect(faultsOf(typed(10), text)).toEqual([fault]);
  });

  it.each(["", " ", "\u3000\u200b", "\u3164"])("says nothing when it is %j", (text) => {
    expect(isVisible(text)).toBe(false);
    expect(faultsOf(filled(10, "请填"), text)).toEqual(["请填"]);
  });

  it.each(["喆", "堃", "祎", "𬍤", "㛃", "䶮", "𠅤", "仝", "\ue000"])("keeps %s of GB 18030 as it is", (name) => {
    expect(typed(10).parse(name)).toBe(name);
  });

  it("says something in any script", () => {
    expect(filled(10, "请填").parse(" 𠮷 ")).toBe("𠮷");
  });
});

describe("a whole number", () => {
  const schema = wholeNumber(1, 2_000, "请填人数");

  it.each([
    ["21", 21],
    ["1,021", 1021],
    [" ２１ ", 21],
    ["007", 7],
  ])("is read from %j", (text, value) => {
    expect(schema.parse(text)).toBe(value);
  });

  it.each([
    ["0", "不能小于1"],
    ["2001", "不能大于2000"],
    ["-1", "请填整数"],
    ["2.5", "请填整数"],
    ["1e3", "请填整数"],
    ["1e309", "请填整数"],
    ["－１", "请填整数"],
    ["∞", "请填整数"],
    ["1234567890", "请填整数"],
  ])("is refused from %j", (text, fault) => {
    expect(faultsOf(schema, text)).toEqual([fault]);
  });

  it("is asked for when missing", () => {
    expect(faultsOf(schema, "  ")[0]).toBe("请填人数");
  });
});

describe("a day", () => {
  it.each(["2028-02-29", "1900-01-01", "2026-12-31"])("%s exists", (text) => {
    expect(isDay(text)).toBe(true);
    expect(day("请填日期").parse(` ${text} `)).toBe(text);
  });

  it.each(["2027-02-29", "2027-13-01", "2027-00-10", "2027-01-00", "1899-12-31", "2027-1-1", "昨天", ""])(
    "%j does not exist",
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(faultsOf(day("请填日期"), text).length).toBeGreaterThan(0);
    },
  );
});

describe("a number as people read it", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1234567, "1,234,567"],
    [-1500, "-1,500"],
    [1234.5678, "1,234.5678"],
    [0.125, "0.125"],
  ])("%d is written %s", (value, text) => {
    expect(thousands(value)).toBe(text);
  });
});
