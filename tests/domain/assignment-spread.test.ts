import fc from "fast-check";
import { expect, test } from "vitest";
import { type Assignment, comesFrom, type SpreadInput, spreadAssignments } from "@/domain/assignment-spread";

const one = (id: string, organisationId = `unit-${id}`, bodyId: string | null = "lishi") => ({
  id,
  organisationId,
  bodyId,
});
const judge = (id: string, ...from: readonly string[]) => ({ id, comesFrom: from });
const numbered = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 10}`);

const loads = (pairs: readonly { readonly personId: string }[], judges: readonly { readonly id: string }[]) =>
  judges.map(({ id }) => pairs.filter(({ personId }) => personId === id).length);

test("without conflicts each case gets its number of judges, and no judge has two more than another", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 1, max: 8 }),
      (judgeCount, caseCount, wanted) => {
        const perCase = Math.min(wanted, judgeCount);
        const judges = numbered(judgeCount, "j").map((id) => judge(id));
        const cases = numbered(caseCount, "n").map((id) => one(id));
        const { added, short } = spreadAssignments({ cases, judges, taken: [], perCase });
        expect(short).toEqual([]);
        expect(added).toHaveLength(caseCount * perCase);
        expect(new Set(added.map(({ nominationId, personId }) => `${nominationId} ${personId}`)).size).toBe(
          added.length,
        );
        const held = loads(added, judges);
        expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

const bodies = ["lishi", "xingxian", "transport"];
const city: fc.Arbitrary<SpreadInput> = fc.record({
  cases: fc
    .array(fc.constantFrom(...bodies), { maxLength: 14 })
    .map((found) => found.map((bodyId, index) => one(`n${index + 10}`, `unit-${index}`, bodyId))),
  judges: fc
    .array(fc.option(fc.constantFrom(...bodies, "unit-0", "unit-3")), { minLength: 1, maxLength: 6 })
    .map((found) => found.map((from, index) => judge(`j${index + 10}`, ...(from === null ? [] : [from])))),
  taken: fc.constant([]),
  perCase: fc.integer({ min: 1, max: 4 }),
});
const asTaken = (pairs: readonly Omit<Assignment, "state">[], state: Assignment["state"]): readonly Assignment[] =>
  pairs.map((pair) => ({ ...pair, state }));

test("nobody judges where they come from, nobody twice, and who is short is told with how many are free", () => {
  fc.assert(
    fc.property(city, (input) => {
      const { added, short } = spreadAssignments(input);
      for (const { nominationId, personId } of added) {
        const own = input.cases.find(({ id }) => id === nominationId);
        const who = input.judges.find(({ id }) => id === personId);
        expect(own && who && comesFrom(who, own)).toBe(false);
      }
      expect(new Set(added.map((pair) => JSON.stringify(pair))).size).toBe(added.length);
      for (const own of input.cases) {
        const free = input.judges.filter((who) => !comesFrom(who, own)).length;
        const has = added.filter(({ nominationId }) => nominationId === own.id).length;
        expect(has).toBe(Math.min(free, input.perCase));
        const told = short.find(({ nominationId }) => nominationId === own.id);
        expect(told).toEqual(free < input.perCase ? { nominationId: own.id, needed: input.perCase, free } : undefined);
      }
    }),
  );
});

test("no single change of one new assignment would even it out further", () => {
  fc.assert(
    fc.property(city, (input) => {
      const { added } = spreadAssignments(input);
      const held = new Map(input.judges.map(({ id }) => [id, added.filter(({ personId }) => personId === id).length]));
      for (const { nominationId, personId } of added) {
        const own = input.cases.find(({ id }) => id === nominationId);
        const better = input.judges.filter(
          (who) =>
            own !== undefined &&
            !comesFrom(who, own) &&
            added.every((pair) => pair.nominationId !== nominationId || pair.personId !== who.id) &&
            (held.get(who.id) ?? 0) + 1 < (held.get(personId) ?? 0),
        );
        expect(better).toEqual([]);
      }
    }),
  );
});

test("the same city in another order gives the same assignments, and giving again gives nothing", () => {
  fc.assert(
    fc.property(city, (input) => {
      const first = spreadAssignments(input);
      const turned = { ...input, cases: [...input.cases].reverse(), judges: [...input.judges].reverse() };
      expect(spreadAssignments(turned)).toEqual(first);
      const again = spreadAssignments({ ...input, taken: asTaken(first.added, "scored") });
      expect(again.added).toEqual([]);
    }),
  );
});

test("what arrives later goes to those who have least, and what was given stays", () => {
  const judges = ["a", "b", "c"].map((id) => judge(id));
  const taken = asTaken(
    [
      { nominationId: "n1", personId: "a" },
      { nominationId: "n1", personId: "b" },
    ],
    "assigned",
  );
  const { added } = spreadAssignments({ cases: [one("n1"), one("n2")], judges, taken, perCase: 2 });
  expect(added).toEqual([
    { nominationId: "n2", personId: "c" },
    { nominationId: "n2", personId: "a" },
  ]);
});

test("who abstained or keeps out is replaced, and not asked again", () => {
  const judges = ["a", "b", "c", "d"].map((id) => judge(id));
  const taken: readonly Assignment[] = [
    { nominationId: "n1", personId: "a", state: "abstained" },
    { nominationId: "n1", personId: "b", state: "recused" },
    { nominationId: "n1", personId: "c", state: "scored" },
  ];
  const { added, short } = spreadAssignments({ cases: [one("n1")], judges, taken, perCase: 2 });
  expect(added).toEqual([{ nominationId: "n1", personId: "d" }]);
  expect(short).toEqual([]);
  const three = spreadAssignments({ cases: [one("n1")], judges, taken, perCase: 3 });
  expect(three.short).toEqual([{ nominationId: "n1", needed: 2, free: 1 }]);
});

test("a load that conflicts would pile up is evened out", () => {
  const judges = [judge("a", "lishi"), judge("b"), judge("c", "lishi")];
  const cases = [
    one("n1", "u1", "lishi"),
    one("n2", "u2", "xingxian"),
    one("n3", "u3", null),
    one("n4", "u4", "lishi"),
  ];
  const { added } = spreadAssignments({ cases, judges, taken: [], perCase: 1 });
  expect(loads(added, judges)).toEqual([1, 2, 1]);
});
