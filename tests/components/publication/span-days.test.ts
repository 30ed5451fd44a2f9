import { expect, it } from "vitest";
import { spanDays } from "@/components/publication/span-days";

it("numbers the working days of a plain week", () => {
  const days = spanDays({ firstDay: "2027-01-28", lastDay: "2027-02-03" }, 5);
  expect(days?.map((day) => day.ordinal)).toEqual([1, 2, null, null, 3, 4, 5]);
});

it("tells no days where the span crosses a holiday", () => {
  expect(spanDays({ firstDay: "2027-02-04", lastDay: "2027-02-16" }, 5)).toBeNull();
});
