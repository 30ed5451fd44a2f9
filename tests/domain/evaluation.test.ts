import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CaseScores,
  caseScoresOf,
  inOrderOfScores,
  isScoringOpen,
  itemsWithoutPoints,
  outliers,
  type RubricItem,
  trimmedMean,
  weightedTotal,
} from "@/domain/evaluation";

const item = (ordinal: number, most: number, weight: number): RubricItem => ({
  ordinal,
  title: `第${ordinal}项`,
  guidance: "",
  most,
  weight,
});
const items = [item(1, 10, 20), item(2, 20, 50), item(3, 10, 30)];
const sheet = (...points: readonly number[]) => points.map((given, index) => ({ item: index + 1, points: given }));

test("scoring is open until the deadline or until it was closed", () => {
  const dueAt = "2027-01-20T10:00:00.000Z";
  expect(isScoringOpen({ dueAt, closedAt: null }, "2027-01-20T09:59:59.999Z")).toBe(true);
  expect(isScoringOpen({ dueAt, closedAt: null }, dueAt)).toBe(false);
  expect(isScoringOpen({ dueAt, closedAt: "2027-01-18T10:00:00.000Z" }, "2027-01-19T10:00:00.000Z")).toBe(false);
});

test("points are weighed by item, each against its own most", () => {
  expect(weightedTotal(items, sheet(10, 20, 10))).toBe(100);
  expect(weightedTotal(items, sheet(8, 15, 7.5))).toBe(76);
  expect(weightedTotal(items, sheet(8))).toBe(16);
  expect(weightedTotal(items, [])).toBe(0);
  expect(weightedTotal([], sheet(8))).toBe(0);
});

test("the items without points are named", () => {
  expect(itemsWithoutPoints(items, sheet(0)).map(({ ordinal }) => ordinal)).toEqual([2, 3]);
  expect(itemsWithoutPoints(items, sheet(0, 0, 0))).toEqual([]);
});

test("a total lies between 0 and 100 and never falls when points rise", () => {
  const half = (most: number) => fc.integer({ min: 0, max: most * 2 }).map((twice) => twice / 2);
  fc.assert(
    fc.property(half(10), half(20), half(10), half(20), (one, two, three, more) => {
      const total = weightedTotal(items, sheet(one, Math.min(two, more), three));
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(100);
      expect(weightedTotal(items, sheet(one, Math.max(two, more), three))).toBeGreaterThanOrEqual(total);
    }),
  );
});

test("the highest and the lowest are left out only while something is left", () => {
  expect(trimmedMean([], 1)).toBeNull();
  expect(trimmedMean([90, 80, 100, 10, 85], 1)).toBe(85);
  expect(trimmedMean([90, 80], 1)).toBe(85);
  expect(trimmedMean([90, 80, 10], 1)).toBe(80);
  expect(trimmedMean([90, 80, 10, 20], 2)).toBe(50);
  expect(trimmedMean([90, 80, 70], 0)).toBe(80);
});

test("a trimmed mean does not hang on the order and lies within the scores", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 0, max: 3 }),
      (scores, trim) => {
        const mean = trimmedMean(scores, trim);
        expect(trimmedMean([...scores].reverse(), trim)).toBe(mean);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(mean).toBeLessThanOrEqual(Math.max(...scores));
      },
    ),
  );
});

test("one wild score moves a trimmed mean no further than to the next one", () => {
  expect(trimmedMean([80, 82, 84, 86, 0], 1)).toBe(82);
  expect(trimmedMean([80, 82, 84, 86, 79], 1)).toBe(82);
});

test("a case has its scores from the highest, its mean, its spread and the mean of the deciding item", () => {
  const sheets = [sheet(8, 15, 7.5), sheet(10, 20, 10), sheet(5, 10, 5), sheet(10)];
  expect(caseScoresOf("a", sheets, items, { trim: 1, tieItem: 2 })).toEqual({
    nominationId: "a",
    scores: [100, 76, 50, 20],
    mean: 63,
    spread: 80,
    tieValue: 11.25,
  });
  expect(caseScoresOf("b", [], items, { trim: 1, tieItem: 2 })).toEqual({
    nominationId: "b",
    scores: [],
    mean: null,
    spread: 0,
    tieValue: null,
  });
});

test("a score more than ten points from the middle one of three or more is an outlier", () => {
  expect(outliers([90, 70])).toEqual([false, false]);
  expect(outliers([90, 88, 70])).toEqual([false, false, true]);
  expect(outliers([100, 90, 90, 79.99])).toEqual([false, false, false, true]);
  expect(outliers([])).toEqual([]);
});

const scored = (nominationId: string, mean: number | null, tieValue: number | null = 8, spread = 4): CaseScores => ({
  nominationId,
  scores: mean === null ? [] : [mean],
  mean,
  spread,
  tieValue,
});
const places = (cases: readonly CaseScores[]) =>
  inOrderOfScores(cases).map(({ nominationId, place }) => [nominationId, place]);

test("equal means are settled by the deciding item, then by agreement; what is equal in all shares a place", () => {
  const cases = [
    scored("e", 80, 8, 4),
    scored("g", null, null),
    scored("d", 80, 8, 4),
    scored("c", 80, 8, 2),
    scored("b", 80, 9, 9),
    scored("a", 70, 10, 0),
    scored("h", 90, 1, 30),
    scored("f", null, null),
  ];
  const expected = [
    ["h", 1],
    ["b", 2],
    ["c", 3],
    ["d", 4],
    ["e", 4],
    ["a", 6],
    ["f", null],
    ["g", null],
  ];
  expect(places(cases)).toEqual(expected);
  expect(places([...cases].reverse())).toEqual(expected);
});
