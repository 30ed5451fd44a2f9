import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { everyAnswer, exports, readings, readingVerbs } from "../support/desk-readings";
import { moments as allMoments, type Moment, recusalTale } from "../support/recusal-tale";
import { further, type World, worldIn } from "../support/worlds";

const withIt = ownDatabase("with_the_case", 2);
const withoutIt = ownDatabase("without_the_case", 2);

/** Who is kept from the case, and why. */
const kept: Readonly<Record<string, Actor>> = {
  "a county reviewer who declared it": person.lishi2,
  "a county reviewer who comes from the unit": further.lishi3,
  "a city reviewer for whom a colleague declared it": person.city2,
  "a city reviewer who comes from the unit": further.city3,
  "a publisher who declared it": person.publication3,
  "a judge who comes from the recommending body": person.judge,
  "a judge who comes from the unit": further.judge2,
  "a county reviewer of another body": person.xingxian,
};
/** When a role has something to look at that is worth asking for. */
const moments: Readonly<Record<string, readonly Moment[]>> = {
  county: ["draft", "county", "city"],
  city: ["city", "list"],
  publication: ["list", "notice"],
  judge: ["city"],
};
/** Who has declared it is kept from it from then on; where somebody comes from is known from the beginning. */
const looks = (actor: Actor, moment: Moment): boolean =>
  (moments[actor.role] ?? []).includes(moment) && !(actor === person.lishi2 && moment === "draft");

const free: readonly Actor[] = [person.lishi, person.city, person.publication, further.judge3];

type Answers = Readonly<Record<string, string>>;
type Desk = { readonly moment: Moment; readonly actor: Actor; readonly withIt: Answers; readonly withoutIt: Answers };

const desksSeen: Desk[] = [];

/** The letters that wait in the outbox for one person. */
async function mailsTo({ database }: World, { personId }: Actor): Promise<string> {
  const rows = await database.all.execute(sql`
    select o.topic, o.payload - 'nominationId' as payload, o.created_at from app.outbox o
    join app.people p on p.email = o.payload ->> 'to' where p.id = ${personId} order by o.created_at, o.payload`);
  return JSON.stringify(rows);
}

beforeAll(async () => {
  const start = new Date(`${new Date().toISOString().slice(0, 10)}T02:00:00Z`);
  const one = recusalTale(await worldIn(withIt(), "jinguo_with_the_case_test", start), true);
  const other = recusalTale(await worldIn(withoutIt(), "jinguo_without_the_case_test", start), false);
  for (const moment of allMoments) {
    const rows = await one.until(moment);
    await other.until(moment);
    for (const actor of [...Object.values(kept), ...free].filter((one) => looks(one, moment))) {
      const answers: Answers[] = [];
      for (const { world } of [one, other]) {
        await world.step(`${actor.personId} looks at ${moment}`, 60 * 24);
        const said = await everyAnswer({ actor, db: world.database.desks, rows });
        answers.push({ ...said, mails: await mailsTo(world, actor) });
      }
      const [first = {}, second = {}] = answers;
      desksSeen.push({ moment, actor, withIt: first, withoutIt: second });
    }
  }
}, 600_000);

test("every verb that reads as somebody is asked here, or said to be elsewhere", () => {
  expect(Object.keys(readings).sort()).toEqual([...readingVerbs()].sort());
});

/** The first place where two answers part, for whoever reads a failure. */
function parting(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one === other
    ? ""
    : `…${one.slice(Math.max(at - 160, 0), at + 160)} ≠ …${other.slice(Math.max(at - 160, 0), at + 160)}`;
}

for (const [who, actor] of Object.entries(kept))
  for (const moment of allMoments.filter((one) => looks(actor, one)))
    test(`${who} is answered the same at ${moment} whether the case is there or not`, () => {
      const desk = desksSeen.find((one) => one.actor === actor && one.moment === moment);
      if (!desk) throw new Error("everybody was asked");
      const parted = Object.keys(desk.withIt).map((verb) => [
        verb,
        parting(desk.withIt[verb] ?? "", desk.withoutIt[verb] ?? ""),
      ]);
      expect(parted.filter(([, where]) => where !== "")).toEqual([]);
    });

/** Verbs that never tell of a case on any desk of this tale. */
const sayNothing: readonly string[] = ["review/other-bodies"];

test("all of this can fail: to a colleague each verb answers otherwise where the case is", () => {
  const seen = desksSeen.filter(({ actor }) => free.includes(actor));
  const verbs = new Set(seen.flatMap(({ withIt: answers }) => Object.keys(answers)));
  const silent = [...verbs].filter((verb) => seen.every((desk) => desk.withIt[verb] === desk.withoutIt[verb]));
  expect(silent.sort()).toEqual([...sayNothing].sort());
  expect(Object.keys(exports).every((verb) => verbs.has(verb))).toBe(true);
});
