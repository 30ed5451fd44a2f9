import { describe, expect, it } from "vitest";
import { approximateDay } from "@/domain/approximate-day";

describe("a date of which the day or the month may be unknown", () => {
  it.each([
    ["2018", "2018"],
    ["2018年", "2018"],
    ["２０１８年５月", "2018-05"],
    ["2018-05", "2018-05"],
    ["2018.5", "2018-05"],
    ["2018年5月1日", "2018-05-01"],
    ["2018/5/1", "2018-05-01"],
    ["2018-05-01", "2018-05-01"],
    [" 2018 年 12 月 ", "2018-12"],
  ])("reads %j as %s", (text, read) => {
    expect(approximateDay(text)).toBe(read);
  });

  it.each(["", "18", "约2018年", "2018-00", "2018-13", "2018-02-30", "1899", "2018年5月1日上午", "20185"])(
    "finds none in %j",
    (text) => {
      expect(approximateDay(text)).toBeNull();
    },
  );
});
