import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { type AwardKey, awardKeys } from "@/domain/award-types";
import type { Refusal } from "@/domain/refusal";
import type { Result } from "@/domain/result";
import type { PositionKey, Verb } from "@/domain/workflow";
import { decline } from "@/services/nominations/decline";
import { handOn } from "@/services/nominations/hand-on";
import { recommend } from "@/services/nominations/recommend";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { sendBack } from "@/services/nominations/send-back";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, newGroup, seen, widen } from "../support/lists";
import { type Made, recommended, refusalOf, submitted } from "../support/nominations";
import { fasterBy, headOf, loggedVerbs, standing, usedBy } from "../support/records";

const many = 64;
const database = ownDatabase("many_deciders", 16);

beforeEach(async () => {
  await widen(database());
});

const reason = "同时作出的决定。";
const times = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** So many more people of the body of a reviewer. */
async function colleagues({ role, organisationId: body }: Actor): Promise<readonly Actor[]> {
  if (role !== "county" && role !== "city") throw new Error("colleagues decide for a body");
  if (body === null) throw new Error("colleagues belong to a body");
  const made = times(many).map(() => ({ role, organisationId: body, personId: crypto.randomUUID() }));
  for (const { personId } of made)
    await database().all.execute(sql`insert into app.people (id, account, name, role, organisation_id, password_hash)
      values (${personId}, 'p-' || ${personId}, '某某', ${role}, ${body}, 'none')`);
  return made;
}

type Decision = (by: Actor, made: Made) => Promise<Result<unknown>>;

const decisions = {
  recommend: (by, made) => act(database().desks, by, recommend, { ...seen(made), opinion: reason }),
  decline: (by, made) => act(database().desks, by, decline, { ...seen(made), ruleId: "", reason }),
  return: (by, made) =>
    act(database().desks, by, returnForChanges, {
      ...seen(made),
      remarks: [{ field: "deeds", text: "请写明年份。" }],
      resubmitBy: "",
    }),
  send_back: (by, made) => act(database().desks, by, sendBack, { ...seen(made), reason }),
  hand_on: (by, made) => act(database().desks, by, handOn, { ...seen(made), bodyId: organisation.xingxian, reason }),
} as const satisfies Partial<Record<Verb, Decision>>;
type Decided = keyof typeof decisions;
type Stage = "county" | "city";

type Race = { readonly winners: readonly Decided[]; readonly refusals: readonly Refusal[] };

/** All of them decide at once about what all of them saw, taking turns at the verbs. */
async function decideAtOnce(made: Made, people: readonly Actor[], verbs: readonly Decided[]): Promise<Race> {
  const tried = people.flatMap((by, index) => {
    const verb = verbs[index % verbs.length];
    return verb === undefined ? [] : [{ by, verb }];
  });
  const results = await Promise.all(
    tried.map(async ({ by, verb }) => ({ verb, result: await decisions[verb](by, made) })),
  );
  return {
    winners: results.flatMap(({ verb, result }) => (result.ok ? [verb] : [])),
    refusals: results.flatMap(({ result }) => (result.ok ? [] : [result.refusal])),
  };
}

/** The one that won, once it is certain that it left one step and one event, and that they are its own. */
async function theOneStep(made: Made, since: number, { winners }: Race): Promise<Decided> {
  const { all } = database();
  const [winner, ...others] = winners;
  if (winner === undefined) throw new Error("somebody is first");
  expect(others).toEqual([]);
  const steps = await all.execute<{ verb: string; version: number }>(
    sql`select verb, version from app.moves where nomination_id = ${made.id} and version > ${made.version}`,
  );
  expect(steps.map((step) => ({ ...step }))).toEqual([{ verb: winner, version: made.version + 1 }]);
  expect(await loggedVerbs(all, since)).toEqual([winner]);
  return winner;
}

/** Where a decision of a stage leads. */
const after: Readonly<Record<Stage, Readonly<Record<Decided, PositionKey>>>> = {
  county: {
    recommend: "in_review.city",
    decline: "declined.county",
    return: "returned.county",
    send_back: "in_review.county",
    hand_on: "in_review.county",
  },
  city: {
    recommend: "in_review.city",
    decline: "declined.city",
    return: "returned.city",
    send_back: "in_review.county",
    hand_on: "in_review.city",
  },
};

test("of sixty-four people of a county who recommend, return and decline at once one decides, and the others hear which post was faster with what", async () => {
  const { desks, all } = database();
  const people = await colleagues(person.lishi);
  const made = await submitted(desks);
  const [since, used] = [await headOf(all), await usedBy(all, organisation.lishi)];
  const race = await decideAtOnce(made, people, ["recommend", "return", "decline"]);
  const winner = await theOneStep(made, since, race);
  expect(race.refusals).toEqual(times(many - 1).map(() => fasterBy("colleague", "county", winner)));
  expect(await standing(all, made.id)).toEqual({
    position: after.county[winner],
    version: made.version + 1,
    begun: false,
  });
  expect(await usedBy(all, organisation.lishi)).toBe(winner === "recommend" ? used + 1 : used);
});

test("of sixty-four who hand a case on at once one does, and to the others it is no longer there", async () => {
  const { desks, all } = database();
  const people = await colleagues(person.lishi);
  const made = await submitted(desks);
  const since = await headOf(all);
  const race = await decideAtOnce(made, people, ["hand_on"]);
  await theOneStep(made, since, race);
  expect(race.refusals).toEqual(times(many - 1).map((): Refusal => ({ code: "not_found" })));
  const [row] = await all.execute<{ body: string }>(
    sql`select body_id as body from app.nominations where id = ${made.id}`,
  );
  expect(row?.body).toBe(organisation.xingxian);
});

test("of sixty-four who decide in every way at once one decides, and nobody is told of a case that has left", async () => {
  const { desks, all } = database();
  const people = await colleagues(person.lishi);
  const made = await submitted(desks);
  const since = await headOf(all);
  const race = await decideAtOnce(made, people, ["hand_on", "recommend", "return", "decline"]);
  const winner = await theOneStep(made, since, race);
  const refusal: Refusal = winner === "hand_on" ? { code: "not_found" } : fasterBy("colleague", "county", winner);
  expect(race.refusals).toEqual(times(many - 1).map(() => refusal));
});

test("of sixty-four people of the city who return, decline and send back at once one decides", async () => {
  const { desks, all } = database();
  const people = await colleagues(person.city);
  const made = await recommended(desks);
  const [since, used] = [await headOf(all), await usedBy(all, organisation.lishi)];
  const race = await decideAtOnce(made, people, ["return", "decline", "send_back"]);
  const winner = await theOneStep(made, since, race);
  expect(race.refusals).toEqual(times(many - 1).map(() => fasterBy("colleague", "city", winner)));
  expect((await standing(all, made.id)).position).toBe(after.city[winner]);
  expect(await usedBy(all, organisation.lishi)).toBe(winner === "return" ? used : used - 1);
});

test("of twice as many contenders as places, in two bodies and both awards at once, each body fills each award's places and no more", async () => {
  const { desks, all } = database();
  const places: Readonly<Record<AwardKey, number>> = { red_banner: 3, model_post: 2 };
  const bodies = [
    { by: person.lishi, bodyId: organisation.lishi },
    { by: person.transport, bodyId: organisation.transport },
  ];
  const contests = bodies.flatMap((body) => awardKeys.map((award) => ({ ...body, award })));
  const contenders: { readonly made: Made; readonly contest: (typeof contests)[number] }[] = [];
  const usedBefore: number[] = [];
  for (const contest of contests) {
    const { bodyId, award } = contest;
    const used = await usedBy(all, bodyId, award);
    usedBefore.push(used);
    await all.execute(
      sql`update app.quotas set places = ${used + places[award]} where body_id = ${bodyId} and award = ${award}`,
    );
    for (const _ of times(2 * places[award]))
      contenders.push({ contest, made: await submitted(desks, person.unit, { ...newGroup(), bodyId, award }) });
  }
  const results = await Promise.all(
    contenders.map(async ({ made, contest }) => ({
      contest,
      code: refusalOf(await decisions.recommend(contest.by, made)),
    })),
  );
  const codesOf = (contest: (typeof contests)[number]) =>
    results.flatMap((one) => (one.contest === contest ? [one.code] : [])).toSorted();
  expect(contests.map(codesOf)).toEqual(
    contests.map(({ award }) => [
      ...times(places[award]).map(() => "ok"),
      ...times(places[award]).map(() => "quota_exhausted"),
    ]),
  );
  for (const [index, { bodyId, award }] of contests.entries())
    expect(await usedBy(all, bodyId, award)).toBe((usedBefore[index] ?? 0) + places[award]);
});
