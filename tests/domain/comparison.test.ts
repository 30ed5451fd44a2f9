import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, changesBetween, type Limit, outcomeOf, type Trial } from "@/domain/comparison";
import { neededOf, type StructureGroup, type StructureRule, structureGroups } from "@/domain/structure";

const candidate = (id: string, bodyId = "a", groups: readonly StructureGroup[] = []): Candidate => ({
  id,
  bodyId,
  groups,
});
const byId = (all: readonly Candidate[]) => new Map(all.map((one) => [one.id, one]));
const trial = (all: readonly Candidate[], change: Partial<Trial>): Trial => ({
  order: all.map(({ id }) => id),
  line: all.length,
  quotas: {},
  ratios: false,
  ...change,
});
const atMost = (share: number): StructureRule => ({
  id: "most",
  title: "妇联组织",
  group: "federation",
  atLeast: false,
  share,
});

describe("who gets a place", () => {
  it("goes down the order as far as the places reach", () => {
    const all = ["1", "2", "3"].map((id) => candidate(id));
    expect(outcomeOf(trial(all, { line: 2 }), byId(all), [])).toEqual({
      chosen: ["1", "2"],
      limits: new Map([["3", [{ kind: "line" }]]]),
    });
  });

  it("passes over a body whose places are taken, and says so", () => {
    const all = [candidate("1"), candidate("2"), candidate("3", "b")];
    expect(outcomeOf(trial(all, { line: 2, quotas: { a: 1 } }), byId(all), [])).toEqual({
      chosen: ["1", "3"],
      limits: new Map([["2", [{ kind: "body", bodyId: "a" }]]]),
    });
  });

  it("keeps to a share only where that is tried out", () => {
    const all = [
      candidate("1", "a", ["federation"]),
      candidate("2", "a", ["federation"]),
      candidate("3"),
      candidate("4"),
    ];
    const asked = trial(all, { line: 4, ratios: true });
    expect(outcomeOf(asked, byId(all), [atMost(0.25)]).chosen).toEqual(["1", "3", "4"]);
    expect(outcomeOf(asked, byId(all), [atMost(0.25)]).limits.get("2")).toEqual([{ kind: "ratio", ruleId: "most" }]);
    expect(outcomeOf({ ...asked, ratios: false }, byId(all), [atMost(0.25)]).chosen).toEqual(["1", "2", "3", "4"]);
  });

  it("leaves room for a group that must have its share", () => {
    const all = [candidate("1"), candidate("2"), candidate("3", "a", ["grassroots"])];
    const rule: StructureRule = { id: "least", title: "基层一线", group: "grassroots", atLeast: true, share: 0.5 };
    const { chosen, limits } = outcomeOf(trial(all, { line: 2, ratios: true }), byId(all), [rule]);
    expect(chosen).toEqual(["1", "3"]);
    expect(limits.get("2")).toEqual([{ kind: "ratio", ruleId: "least" }]);
  });

  it("passes over what it does not know", () => {
    const all = [candidate("1")];
    expect(outcomeOf({ ...trial(all, {}), order: ["gone", "1"] }, byId(all), [])).toEqual({
      chosen: ["1"],
      limits: new Map(),
    });
  });
});

const candidates = fc
  .array(fc.record({ bodyId: fc.constantFrom("a", "b", "c"), groups: fc.subarray([...structureGroups]) }), {
    maxLength: 7,
  })
  .map((all) => all.map((one, index): Candidate => ({ id: String(index), ...one })));
const rules = fc
  .array(
    fc.record({
      group: fc.constantFrom(...structureGroups),
      atLeast: fc.boolean(),
      share: fc.constantFrom(0, 0.2, 0.3, 0.5, 0.6, 1),
    }),
    { maxLength: 2 },
  )
  .map((all) => all.map((one, index): StructureRule => ({ id: `rule${index}`, title: "比例", ...one })));
const trials = fc.record({
  line: fc.integer({ min: 0, max: 7 }),
  quotas: fc.dictionary(fc.constantFrom("a", "b"), fc.integer({ min: 0, max: 3 })),
  ratios: fc.boolean(),
});

/** Every limit that a choice breaks, told without going down any order. */
function broken(
  chosen: readonly Candidate[],
  { line, quotas, ratios }: Omit<Trial, "order">,
  all: readonly StructureRule[],
): readonly Limit[] {
  const found: Limit[] = [];
  for (const [bodyId, most] of Object.entries(quotas))
    if (chosen.filter((one) => one.bodyId === bodyId).length > most) found.push({ kind: "body", bodyId });
  for (const rule of ratios ? all : []) {
    const inside = chosen.filter(({ groups }) => groups.includes(rule.group)).length;
    const outside = chosen.length - inside;
    const needed = neededOf(rule, line);
    if (rule.atLeast ? outside > line - needed : inside > needed) found.push({ kind: "ratio", ruleId: rule.id });
  }
  if (chosen.length > line) found.push({ kind: "line" });
  return found;
}

/** All choices out of these, those that prefer the earlier ones first. */
function choices(all: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const [first, ...rest] = all;
  if (first === undefined) return [[]];
  const others = choices(rest);
  return [...others.map((one) => [first, ...one]), ...others];
}

describe("beside every possible choice", () => {
  it("is the first permitted one in the order of the ranking", () => {
    fc.assert(
      fc.property(candidates, rules, trials, (all, asked, tried) => {
        const best = choices(all).find((choice) => broken(choice, tried, asked).length === 0);
        const { chosen } = outcomeOf({ ...tried, order: all.map(({ id }) => id) }, byId(all), asked);
        expect(chosen).toEqual((best ?? []).map(({ id }) => id));
      }),
    );
  });

  it("tells of everybody left out exactly the limits that taking them would have broken", () => {
    fc.assert(
      fc.property(candidates, rules, trials, (all, asked, tried) => {
        const { chosen, limits } = outcomeOf({ ...tried, order: all.map(({ id }) => id) }, byId(all), asked);
        for (const [index, one] of all.entries()) {
          const before = all.slice(0, index).filter(({ id }) => chosen.includes(id));
          const breaks = broken([...before, one], tried, asked);
          expect(limits.get(one.id) ?? []).toEqual(breaks);
          expect(chosen.includes(one.id)).toBe(breaks.length === 0);
        }
      }),
    );
  });
});

it("tells who moves in and who moves out", () => {
  expect(changesBetween(["1", "2", "3"], ["2", "4"])).toEqual({ enters: ["4"], leaves: ["1", "3"] });
});
