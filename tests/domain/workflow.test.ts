import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, clock } from "@/domain/actor";
import type { Hand } from "@/domain/nomination";
import { type Permissible, rolesFor, whyNot } from "@/domain/permission";
import {
  advance,
  begunAfter,
  keyOf,
  mayFrom,
  type Origin,
  origins,
  type PositionKey,
  positionKeys,
  positionOf,
  stages,
  type Verb,
  verbs,
  workflow,
} from "@/domain/workflow";

/** Every step there is, with the origin `returned.city` for a recall. What is not written here is no step. */
const steps = `
draft                 submit     in_review.county
draft                 withdraw   withdrawn
in_review.county      recall     returned.city
in_review.county      begin      in_review.county
in_review.county      withdraw   withdrawn
in_review.county      hand_on    in_review.county
in_review.county      recommend  in_review.city
in_review.county      return     returned.county
in_review.county      decline    declined.county
in_review.city        begin      in_review.city
in_review.city        withdraw   withdrawn
in_review.city        return     returned.city
in_review.city        send_back  in_review.county
in_review.city        decline    declined.city
in_review.city        propose    in_review.publication
in_review.publication withdraw   withdrawn
in_review.publication send_back  in_review.city
in_review.publication announce   on_notice
returned.county       submit     in_review.county
returned.county       withdraw   withdrawn
returned.city         submit     in_review.county
returned.city         withdraw   withdrawn
on_notice             clear      cleared
on_notice             halt       in_review.city
cleared               halt       in_review.city
cleared               release    honoured
declined.county       reopen     in_review.county
declined.city         reopen     in_review.city
`;

const nextOf = new Map(
  steps
    .trim()
    .split("\n")
    .map((line) => line.split(/\s+/))
    .map(([from, verb, to]) => [`${from} ${verb}`, to] as const),
);

describe("the table of the procedure", () => {
  for (const position of positionKeys) {
    it(`leads from ${position} by each verb where it should, and nowhere else`, () => {
      for (const verb of verbs) {
        const expected = nextOf.get(`${position} ${verb}`) ?? null;
        expect([verb, advance(position, verb, "returned.city")]).toEqual([verb, expected]);
        expect([verb, mayFrom(position, verb)]).toEqual([verb, expected !== null]);
      }
    });
  }

  it("has exactly as many steps as are written here", () => {
    expect(Object.values(workflow).flatMap((row) => Object.keys(row))).toHaveLength(nextOf.size);
  });

  it("knows every verb that it uses", () => {
    const used = new Set(Object.values(workflow).flatMap((row) => Object.keys(row)));
    expect([...used].sort()).toEqual([...verbs].sort());
  });

  it.each(origins)("recalls a nomination to %s when it was submitted from there", (origin) => {
    expect(advance("in_review.county", "recall", origin)).toBe(origin);
  });

  it("writes each position as a key and reads it back", () => {
    for (const key of positionKeys) expect(keyOf(positionOf(key))).toBe(key);
  });

  it("starts afresh after a submission, a recommendation, a handing on and a recall", () => {
    const fresh = verbs.filter((verb) => !begunAfter(verb, true));
    expect(fresh).toEqual(["submit", "recall", "hand_on", "recommend"]);
  });

  it("is begun after a beginning and wherever a stage gets back what it had", () => {
    const begun = verbs.filter((verb) => begunAfter(verb, false));
    expect(begun).toEqual(["begin", "send_back", "reopen", "halt"]);
  });
});

const actors: Readonly<Record<string, Actor>> = {
  unit: { role: "unit", personId: "at-unit", organisationId: "unit" },
  county: { role: "county", personId: "at-county", organisationId: "body" },
  city: { role: "city", personId: "at-city", organisationId: "city" },
  publication: { role: "publication", personId: "at-publication", organisationId: "city" },
  clock,
};

const context = {
  now: "2027-01-08T02:00:00.000Z",
  round: { opensAt: "2026-12-08T01:00:00.000Z", closesAt: "2027-01-09T10:00:00.000Z" },
};

const choices: ReadonlyMap<PositionKey, readonly Verb[]> = new Map(
  positionKeys.map((key) => [key, verbs.filter((verb) => mayFrom(key, verb))]),
);

type Walk = { readonly nomination: Permissible; readonly passed: readonly Verb[] };

const start: Walk = {
  nomination: {
    organisationId: "unit",
    bodyId: "body",
    submissions: 0,
    reachedCity: false,
    status: "draft",
    position: "draft",
    begun: false,
    origin: "draft",
    resubmitBy: "2027-01-12",
    hands: [],
    filledBy: null,
    filledByPersons: [],
  },
  passed: [],
};

const isOrigin = (position: PositionKey): position is Origin => origins.some((origin) => origin === position);

const handsAfter = (hands: readonly Hand[], { role, personId }: Actor): readonly Hand[] => {
  const stage = stages.find((name) => name === role);
  return stage === undefined || personId === null || hands.some((hand) => hand.stage === stage)
    ? hands
    : [...hands, { personId, stage }];
};

const step = ({ nomination, passed }: Walk, verb: Verb): Walk => {
  const [role = "unit"] = rolesFor(verb, nomination.position);
  const actor = actors[role] ?? clock;
  const refusal = whyNot(actor, verb, nomination, context);
  if (refusal !== null) {
    if (refusal.code !== "already_begun" || !nomination.begun)
      throw new Error(`${verb} from ${nomination.position}: ${refusal.code}`);
    return { nomination, passed };
  }
  const position = advance(nomination.position, verb, nomination.origin);
  if (position === null) throw new Error(`${verb} leads nowhere from ${nomination.position}`);
  const next: Permissible = {
    ...nomination,
    position,
    status: positionOf(position).status,
    begun: begunAfter(verb, nomination.begun),
    origin: verb === "submit" && isOrigin(nomination.position) ? nomination.position : nomination.origin,
    submissions: nomination.submissions + (verb === "submit" ? 1 : 0),
    reachedCity: nomination.reachedCity || verb === "recommend",
    hands: handsAfter(nomination.hands, actor),
  };
  return { nomination: next, passed: [...passed, verb] };
};

const check = (before: Walk, after: Walk): void => {
  const [from, to] = [before.nomination.position, after.nomination.position];
  const verb = after.passed.at(-1);
  if (before.passed.length === after.passed.length || verb === undefined) return;
  const told = verb === "recall" ? before.nomination.origin : nextOf.get(`${from} ${verb}`);
  if (told !== to) throw new Error(`${verb} led from ${from} to ${to}, not to ${told}`);
  if (verb === "recall" && before.nomination.begun) throw new Error("recalled after it had begun");
  if (to === "honoured" && after.passed.slice(-3).join() !== "announce,clear,release") {
    throw new Error(`honoured by ${after.passed.join()}`);
  }
};

describe("random histories", () => {
  it("never leave the table, in 100,000 of them", () => {
    const ends = new Set<PositionKey>();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 24 }), (rolls) => {
        let walk = start;
        for (const roll of rolls) {
          const open = choices.get(walk.nomination.position) ?? [];
          const verb = open[roll % open.length];
          if (verb === undefined) break;
          const next = step(walk, verb);
          check(walk, next);
          walk = next;
        }
        ends.add(walk.nomination.position);
      }),
      { numRuns: 100_000 },
    );
    expect([...ends].sort()).toEqual([...positionKeys].sort());
  });

  it("never step by a verb that the table does not name, whoever asks and whenever", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...positionKeys),
        fc.constantFrom(...verbs),
        fc.boolean(),
        fc.constantFrom(...origins),
        (position, verb, begun, origin) => {
          const nomination = {
            ...start.nomination,
            position,
            status: positionOf(position).status,
            begun,
            origin,
            submissions: 1,
            reachedCity: true,
          };
          const someone = Object.values(actors).some((actor) => whyNot(actor, verb, nomination, context) === null);
          return !someone || advance(position, verb, origin) !== null;
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
