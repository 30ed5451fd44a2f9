import { expect, it } from "vitest";
import { dayWords } from "@/components/public/day-words";

it("a day is written in Chinese, with its weekday and its day of the farmer's calendar", () => {
  expect(dayWords.long("2026-02-06")).toBe("2026年2月6日");
  expect(dayWords.weekday("2026-02-06")).toBe("星期五");
  expect(dayWords.lunar("2026-02-06")).toBe("农历乙巳年腊月十九");
  expect(dayWords.lunar("2025-08-01")).toBe("农历乙巳年闰六月初八");
});

it("a span names the month of its last day only where it is another", () => {
  expect(dayWords.span("2026-02-04", "2026-02-10")).toBe("2月4日至10日");
  expect(dayWords.span("2026-01-29", "2026-02-04")).toBe("1月29日至2月4日");
});

it("a moment is a day and a time in Shanghai, wherever the server stands", () => {
  expect(dayWords.dayOf("2026-02-09T16:30:00Z")).toBe("2026-02-10");
  expect(dayWords.timeOf("2026-02-09T16:30:00Z")).toBe("00:30");
});
