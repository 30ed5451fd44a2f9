import { describe, expect, it } from "vitest";
import { reviewBy } from "@/domain/review-by";

const round = { reviewDays: 5, countyDue: "2027-01-16", cityDue: "2027-01-30" };
const at = (day: string) => `${day}T02:00:00.000Z`;

describe("the last day of a stage", () => {
  it("is the round's working days from today", () => {
    expect(reviewBy("in_review.county", at("2027-01-06"), round, [])).toBe("2027-01-13");
    expect(
      reviewBy("in_review.city", at("2027-01-06"), round, [
        { day: "2027-01-09", kind: "workday", name: "", provisional: false },
      ]),
    ).toBe("2027-01-12");
  });

  it("is not after the due day of the stage", () => {
    expect(reviewBy("in_review.county", at("2027-01-13"), round, [])).toBe("2027-01-16");
    expect(reviewBy("in_review.city", at("2027-01-29"), round, [])).toBe("2027-01-30");
  });

  it("counts from today again once the due day has passed", () => {
    expect(reviewBy("in_review.county", at("2027-01-16"), round, [])).toBe("2027-01-16");
    expect(reviewBy("in_review.county", at("2027-01-17"), round, [])).toBe("2027-01-22");
  });

  it("is none where no reviewer has the nomination", () => {
    expect(reviewBy("in_review.publication", at("2027-01-06"), round, [])).toBe(null);
    expect(reviewBy("returned.county", at("2027-01-06"), round, [])).toBe(null);
    expect(reviewBy("draft", at("2027-01-06"), round, [])).toBe(null);
  });
});
