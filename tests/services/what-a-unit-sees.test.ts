import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { begin } from "@/services/nominations/begin";
import { decline } from "@/services/nominations/decline";
import { formPage } from "@/services/nominations/form-page";
import { recommend } from "@/services/nominations/recommend";
import { reopen } from "@/services/nominations/reopen";
import { sendBack } from "@/services/nominations/send-back";
import { submit } from "@/services/nominations/submit";
import { unitDesk } from "@/services/nominations/unit-desk";
import { release } from "@/services/publications/release";
import { tick } from "@/services/publications/tick";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import {
  act,
  announced,
  newDecision,
  newGroup,
  proposed,
  recommendedMany,
  seen,
  shiftTo,
  widen,
} from "../support/lists";
import { drafted, type Made, recommended, submitted, valueOf } from "../support/nominations";
import { madeNow, standing } from "../support/records";

const database = ownDatabase("what_a_unit_sees");

beforeAll(() => widen(database()));
beforeEach(async () => {
  const { all } = database();
  await shiftTo(database(), 0);
  await all.execute(sql`delete from pub.notice_entries`);
  await all.execute(sql`delete from pub.notices`);
});

const reason = "经集体研究。";
const now = (made: Made) => madeNow(database().all, made.id);

/** All that a unit is told of one nomination, on its desk and on the form's page; without its version and the hour. */
async function told(made: Made, unit: Actor = person.unit) {
  const { desks } = database();
  const line = (await unitDesk(unit, desks)).nominations.find(({ nomination }) => nomination.id === made.id);
  const page = await formPage(unit, made.id, desks);
  if (!line || !page?.nomination) throw new Error("a unit finds its own");
  const { version: _version, ...onDesk } = line.nomination;
  const { version: _other, ...inForm } = page.nomination;
  const { now: _now, ...rest } = page;
  return { line: { ...line, nomination: onDesk }, page: { ...rest, nomination: inForm } };
}

const traces = /publication|propose|declin|send_back|reopen|"halt|cleared|honoured/;

test("a unit is told the same at the city's review, on a list, taken off it, declined there and reopened", async () => {
  const { desks, all } = database();
  const made = await recommended(desks);
  valueOf(await act(desks, person.city, begin, seen(made)));
  const before = await told(made);
  expect(before.line.nomination.position).toBe("in_review.city");
  const stations: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["in_review.publication", async () => proposed(database(), [await now(made)])],
    [
      "in_review.city",
      async () => valueOf(await act(desks, person.publication, sendBack, { ...seen(await now(made)), reason })),
    ],
    [
      "declined.city",
      async () => valueOf(await act(desks, person.city, decline, { ...seen(await now(made)), ruleId: "", reason })),
    ],
    [
      "in_review.city",
      async () => valueOf(await act(desks, person.city2, reopen, { ...seen(await now(made)), reason })),
    ],
    ["in_review.publication", async () => proposed(database(), [await now(made)])],
  ];
  for (const [position, go] of stations) {
    await go();
    expect((await standing(all, made.id)).position).toBe(position);
    const after = await told(made);
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toMatch(traces);
  }
});

test("what is at the city looks the same to its unit whether the city has begun on it or put it on a list", async () => {
  const { desks } = database();
  const made = await recommended(desks);
  const before = await told(made);
  await proposed(database(), [made]);
  expect(await told(made)).toEqual(before);
});

test("a decline at the city is told once the notice is open, with its reason", async () => {
  const { desks } = database();
  const [made, other] = await recommendedMany(database(), 2);
  if (!made || !other) throw new Error("two were made");
  valueOf(await act(desks, person.city, decline, { ...seen(made), ruleId: "", reason }));
  const hidden = await told(made);
  expect(hidden.line.nomination.position).toBe("in_review.city");
  expect(JSON.stringify(hidden)).not.toContain(reason);
  await announced(database(), await proposed(database(), [other]));
  const { line, page } = await told(made);
  expect([line.nomination.position, page.nomination.position]).toEqual(["declined.city", "declined.city"]);
  expect(line.moves[0]).toMatchObject({ verb: "decline", to: "declined.city", note: reason });
});

test("a decline at the county is told at once", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, decline, { ...seen(made), ruleId: "", reason }));
  const { line } = await told(made);
  expect([line.nomination.position, line.moves[0]?.note]).toEqual(["declined.county", reason]);
});

test("from the notice to the release a unit is told that it is on notice, and then that it is honoured", async () => {
  const { desks, all } = database();
  const made = await recommended(desks, person.unit, person.lishi, newGroup());
  const listId = await proposed(database(), [made]);
  await announced(database(), listId);
  const before = await told(made);
  expect(before.line.nomination.position).toBe("on_notice");
  await shiftTo(database(), 12);
  await tick(desks);
  expect((await standing(all, made.id)).position).toBe("cleared");
  expect(await told(made)).toEqual(before);
  valueOf(await act(desks, person.publication, release, newDecision(listId)));
  expect((await told(made)).line.nomination.position).toBe("honoured");
});

test("a unit learns nothing of who acted, by name or number, nor of the log's numbers", async () => {
  const { desks } = database();
  const made = await recommended(desks);
  valueOf(await act(desks, person.city, begin, seen(made)));
  const all = await told(made);
  const text = JSON.stringify(all);
  for (const somebody of [person.lishi, person.city, person.publication] as const)
    expect(text).not.toContain(somebody.personId);
  expect(text).not.toContain('"event"');
  expect(all.line.moves.map(({ role }) => role)).toEqual(["city", "county", "unit"]);
});

test("a unit sees its own nominations only, each once, and no form of another's", async () => {
  const { desks } = database();
  const mine = await drafted(desks, person.thirdUnit);
  const theirs = await drafted(desks, person.otherUnit);
  const desk = await unitDesk(person.thirdUnit, desks);
  expect(desk.nominations.map(({ nomination }) => nomination.id)).toEqual([mine.id]);
  expect((await formPage(person.otherUnit, theirs.id, desks))?.nomination?.id).toBe(theirs.id);
  expect(await formPage(person.thirdUnit, theirs.id, desks)).toBeNull();
  expect(await formPage(person.thirdUnit, "no-id", desks)).toBeNull();
  expect((await formPage(person.thirdUnit, null, desks))?.nomination).toBeNull();
});

test("a unit reads the receipt of its newest submission", async () => {
  const { desks } = database();
  const draft = await drafted(desks);
  expect((await formPage(person.unit, draft.id, desks))?.receipt).toBeNull();
  const receipt = valueOf(await act(desks, person.unit, submit, seen(draft)));
  expect((await formPage(person.unit, draft.id, desks))?.receipt).toEqual(receipt);
  valueOf(await act(desks, person.lishi, recommend, { ...seen(await now(draft)), opinion: reason }));
  expect((await formPage(person.unit, draft.id, desks))?.receipt).toEqual(receipt);
});

test("when the next round begins, a decline of the last one is still told", async () => {
  const { desks, all } = database();
  const [made, other] = await recommendedMany(database(), 2);
  if (!made || !other) throw new Error("two were made");
  valueOf(await act(desks, person.city, decline, { ...seen(made), ruleId: "", reason }));
  await announced(database(), await proposed(database(), [other]));
  await all.execute(sql`insert into app.rounds (year, title, basis, opens_at, closes_at, county_due, city_due, award_day,
      notice_days, notice_cutoff, notice_closes, resubmit_days)
    select year + 1, '下一年度', basis, opens_at, closes_at, county_due, city_due, award_day, notice_days, notice_cutoff,
      notice_closes, resubmit_days from app.rounds`);
  const { line, page } = await told(made);
  expect([line.nomination.position, page.nomination.position]).toEqual(["declined.city", "declined.city"]);
  await all.execute(sql`delete from app.rounds where year = 2028`);
});
