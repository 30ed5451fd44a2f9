import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clock } from "@/domain/actor";
import type { CaseScores } from "@/domain/evaluation";
import {
  inRankOrder,
  isTiedAtLine,
  isWide,
  movedTo,
  movesBetween,
  type RankLine,
  rankerOf,
  ranksInBodies,
  scaleFrom,
  womenThreshold,
} from "@/domain/ranking";
import { putInOrderInput, saveScenarioInput } from "@/domain/ranking-input";

const given = (scores: readonly number[], change: Partial<CaseScores> = {}): CaseScores => ({
  nominationId: "",
  scores,
  mean: scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length,
  spread: scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores),
  tieValue: null,
  ...change,
});

const line = (id: string, change: Partial<RankLine> = {}): RankLine => ({
  id,
  version: 1,
  bodyId: "body",
  title: id,
  bodyName: "离石区妇女联合会",
  placeName: "离石区",
  divisionCode: "141102",
  industry: "教育",
  groups: [],
  womenShare: 80,
  position: "in_review.city",
  submittedAt: "2027-01-01T00:00:00.000Z",
  ownPlace: null,
  bodyPlace: null,
  scores: null,
  ...change,
});

const idsOf = (lines: readonly RankLine[]): readonly string[] => inRankOrder(lines).map(({ id }) => id);

describe("the order of nominations", () => {
  it("begins with those that were put at a place, then goes by scores, by the bodies' order and by time", () => {
    const lines = [
      line("h", { submittedAt: "2027-01-03T00:00:00.000Z" }),
      line("g", { submittedAt: "2027-01-02T00:00:00.000Z" }),
      line("f", { bodyPlace: 2 }),
      line("e", { bodyPlace: 1 }),
      line("d", { scores: given([80]) }),
      line("c", { scores: given([90]) }),
      line("b", { ownPlace: 2, scores: given([99]) }),
      line("a", { ownPlace: 1 }),
    ];
    expect(idsOf(lines)).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
  });

  it("lets the deciding item, less disagreement and at last the id decide between equal means", () => {
    const equal = { mean: 88 };
    const lines = [
      line("d", { scores: given([80, 96], { ...equal, tieValue: 8 }) }),
      line("c", { scores: given([88, 88], { ...equal, tieValue: 8 }) }),
      line("b", { scores: given([88, 88], { ...equal, tieValue: 9 }) }),
      line("f"),
      line("e"),
    ];
    expect(idsOf(lines)).toEqual(["b", "c", "d", "e", "f"]);
  });

  it("does not depend on how the rows come", () => {
    const some = [
      line("a", { ownPlace: 3 }),
      line("b", { scores: given([70]) }),
      line("c"),
      line("d", { bodyPlace: 1 }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
        expect(idsOf(shuffled)).toEqual(idsOf(some));
      }),
    );
  });
});

describe("moving one of an order", () => {
  it.each([
    [0, ["c", "a", "b"]],
    [-4, ["c", "a", "b"]],
    [1, ["a", "c", "b"]],
    [9, ["a", "b", "c"]],
  ])("to %d", (place, order) => {
    expect(movedTo(["a", "b", "c"], "c", place)).toEqual(order);
  });

  it("leaves an order alone that it is not in", () => {
    expect(movedTo(["a", "b"], "c", 0)).toEqual(["a", "b"]);
  });
});

/** The size of the largest part of a row that goes upwards, by trying every part. */
function longest(places: readonly number[], above = 0): number {
  const [first, ...rest] = places;
  if (first === undefined) return 0;
  const without = longest(rest, above);
  return first > above ? Math.max(without, 1 + longest(rest, first)) : without;
}

describe("what was moved", () => {
  it("is the one that somebody took, not all that made room for it", () => {
    expect(movesBetween(["a", "b", "c", "d"], ["d", "a", "b", "c"])).toEqual([{ id: "d", from: 4, to: 1 }]);
    expect(movesBetween(["a", "b"], ["a", "b"])).toEqual([]);
    expect(movesBetween(["a", "b", "c"], ["c", "b", "a"]).map(({ id }) => id)).toEqual(["c", "a"]);
  });

  it("is what was touched where it could have been another", () => {
    const swapped = (touched: string) => movesBetween(["a", "b"], ["b", "a"], [touched]).map(({ id }) => id);
    expect([swapped("a"), swapped("b")]).toEqual([["a"], ["b"]]);
  });

  it("leaves out what was not in the order before", () => {
    expect(movesBetween(["a", "b"], ["x", "b", "a"]).map(({ id }) => id)).toEqual(["a"]);
  });

  it("is as little as can be, and the rest stands as it stood", () => {
    const before = ["a", "b", "c", "d", "e", "f"];
    fc.assert(
      fc.property(fc.shuffledSubarray(before, { minLength: before.length }), (after) => {
        const moved = movesBetween(before, after);
        const places = after.map((id) => before.indexOf(id) + 1);
        expect(moved).toHaveLength(before.length - longest(places));
        const stood = after.filter((id) => !moved.some((one) => one.id === id));
        expect(stood).toEqual(before.filter((id) => stood.includes(id)));
        for (const { id, from, to } of moved) expect([before[from - 1], after[to - 1]]).toEqual([id, id]);
      }),
    );
  });
});

it("counts the places that bodies have given, without gaps and each body for itself", () => {
  const lines = [
    line("a", { bodyPlace: 7 }),
    line("b", { bodyPlace: 3 }),
    line("c", { bodyId: "other", bodyPlace: 5 }),
    line("d"),
  ];
  expect(ranksInBodies(lines)).toEqual(
    new Map([
      ["b", 1],
      ["c", 1],
      ["a", 2],
    ]),
  );
});

describe("what the judges' scores look like", () => {
  it("is wide where the highest and the lowest lie more than ten apart", () => {
    expect([isWide({ spread: 10 }), isWide({ spread: 10.01 })]).toEqual([false, true]);
  });

  it("has a scale that begins below the lowest score", () => {
    expect(scaleFrom([])).toBe(90);
    expect(scaleFrom([{ scores: null }, { scores: given([93, 71]) }])).toBe(70);
    expect(scaleFrom([{ scores: given([0]) }])).toBe(0);
  });

  it("is a tie at the line only where both means are there and the same", () => {
    const lines = [{ scores: given([90]) }, { scores: given([80]) }, { scores: given([80]) }, { scores: null }];
    expect([0, 1, 2, 3, 4].map((above) => isTiedAtLine(lines, above))).toEqual([false, false, true, false, false]);
  });
});

it("finds the share of women that a rule asks of an award", () => {
  const share = (award: "red_banner" | null, percent: number) =>
    ({ award, parameters: { kind: "women_share", percent, comparison: ">=" } }) as const;
  const other = { award: null, parameters: { kind: "woman_leads" } } as const;
  expect(womenThreshold([other, share("red_banner", 60)], "red_banner")).toBe(60);
  expect(womenThreshold([other, share("red_banner", 60)], "model_post")).toBe(null);
  expect(womenThreshold([share(null, 50)], "model_post")).toBe(50);
});

it("lets nobody but a body and the city have an order", () => {
  const person = { personId: "p", organisationId: "o" };
  expect(rankerOf({ role: "county", ...person })).toEqual({ role: "county", ...person });
  expect(rankerOf({ role: "city", ...person })).toEqual({ role: "city", ...person });
  expect([rankerOf({ role: "unit", ...person }), rankerOf({ role: "judge", ...person }), rankerOf(clock)]).toEqual([
    null,
    null,
    null,
  ]);
});

describe("what is asked", () => {
  const ids = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
  const order = { award: "red_banner", seen: ids, order: ids, touched: [], reason: "综合比较" };

  it("names each nomination once and gives a reason", () => {
    expect(putInOrderInput.safeParse(order).success).toBe(true);
    expect(putInOrderInput.safeParse({ ...order, order: [ids[0], ids[0]] }).success).toBe(false);
    expect(putInOrderInput.safeParse({ ...order, reason: " \u200b" }).success).toBe(false);
    expect(putInOrderInput.safeParse({ ...order, bodyId: ids[0] }).success).toBe(false);
  });

  it("tries out whole places of bodies under a name", () => {
    const scenario = { award: "red_banner", name: "方案一", order: ids, line: 20, quotas: {}, ratios: false };
    expect(saveScenarioInput.safeParse(scenario).success).toBe(true);
    for (const wrong of [
      { name: "" },
      { line: -1 },
      { line: 1.5 },
      { quotas: { a: 1 } },
      { quotas: { [ids[0] ?? ""]: -1 } },
    ])
      expect(saveScenarioInput.safeParse({ ...scenario, ...wrong }).success).toBe(false);
  });
});
