import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { clock } from "@/domain/actor";
import type { AwardKey } from "@/domain/award-types";
import { addDays, dayOf, momentOf, timeOf } from "@/domain/calendar";
import type { FormDraft } from "@/domain/nomination";
import { publicCollective } from "@/domain/publication";
import { collective } from "@/services/honours/collective";
import { recall } from "@/services/nominations/recall";
import { closeObjection } from "@/services/publications/close-objection";
import { halt } from "@/services/publications/halt";
import { registerObjection } from "@/services/publications/register-objection";
import { release } from "@/services/publications/release";
import { tick } from "@/services/publications/tick";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import {
  act,
  announced,
  cleared,
  newDecision,
  newGroup,
  proposed,
  seen,
  shiftTo,
  today,
  widen,
} from "../support/lists";
import { type Made, recommended, valueOf } from "../support/nominations";
import { expectStep, headOf, loggedVerbs, madeNow, refused, standing } from "../support/records";

const database = ownDatabase("release");
const { publication } = person;

beforeEach(async () => {
  await shiftTo(database(), 0);
  await widen(database());
});

const entry = (award: AwardKey, group = newGroup()): Promise<Made> =>
  recommended(database().desks, person.unit, person.lishi, { ...group, award });
const listOf = async (...awards: AwardKey[]) => {
  const made: Made[] = [];
  for (const award of awards) made.push(await entry(award));
  return { made, listId: await proposed(database(), made) };
};
const releasing = (decision: ReturnType<typeof newDecision>) => act(database().desks, publication, release, decision);

/** Registration numbers in list order. */
async function numbersOf(listId: string): Promise<readonly string[]> {
  const rows = await database().all.execute<{ number: string }>(sql`select h.registration_number as number
    from app.honours h join app.list_entries e on e.nomination_id = h.nomination_id and e.list_id = h.list_id
    where h.list_id = ${listId} order by e.ordinal`);
  return rows.map(({ number }) => number);
}

const isPublic = async (number: string): Promise<boolean> => (await collective(number, database().everybody)) !== null;

test("a release gives numbers without gaps in list order for each award, and goes on where the last one ended", async () => {
  const first = await listOf("model_post", "red_banner", "model_post");
  await cleared(database(), first.listId);
  expect(valueOf(await releasing(newDecision(first.listId)))).toEqual({ released: true });
  expect(await numbersOf(first.listId)).toEqual(["LLJG-2027-G-0001", "LLJG-2027-H-0001", "LLJG-2027-G-0002"]);
  await shiftTo(database(), 0);
  const second = await listOf("red_banner", "model_post");
  await cleared(database(), second.listId);
  const refusedOnce = { ...newDecision(second.listId), documentDate: "2020-01-01" };
  expect((await refused(database(), () => releasing(refusedOnce))).code).toBe("invalid");
  valueOf(await releasing(newDecision(second.listId)));
  expect(await numbersOf(second.listId)).toEqual(["LLJG-2027-H-0002", "LLJG-2027-G-0003"]);
});

test("a release moves every entry, registers each honour, copies what becomes public and says so in the log", async () => {
  const { listId, made } = await listOf("red_banner");
  await cleared(database(), listId);
  const { all, everybody } = database();
  const before = await headOf(all);
  const decision = newDecision(listId);
  valueOf(await releasing(decision));
  const [number] = await numbersOf(listId);
  const [one] = made;
  if (!one || !number) throw new Error("one was released");
  const held = { id: one.id, version: one.version + 3 };
  const step = { actor: publication, verb: "release", from: "cleared", to: "honoured", begun: false } as const;
  await expectStep(all, held, { ...step, detail: { listId, registrationNumber: number } });
  expect(await loggedVerbs(all, before)).toEqual(["release", "release_list"]);
  const [row] = await all.execute<{ form: FormDraft }>(sql`select form from app.nominations where id = ${one.id}`);
  if (!row) throw new Error("one was released");
  const county = { name: "离石区妇女联合会", county: { code: "141102", name: "离石区" } };
  const page = await collective(number, everybody);
  const { womenShare, ...facts } = publicCollective(row.form, county);
  expect(page).toMatchObject(facts);
  expect(page?.womenShare).toBeCloseTo(womenShare ?? 0, 9);
  expect(
    page?.honours.map(({ registrationNumber, documentNumber }) => ({ registrationNumber, documentNumber })),
  ).toEqual([{ registrationNumber: number, documentNumber: decision.documentNumber }]);
  expect(JSON.stringify(page)).not.toContain("1234567");
  const told = await all.execute(sql`select topic from app.notifications where nomination_id = ${one.id} order by at`);
  expect([...told].map(({ topic }) => topic)).toEqual(["submitted", "on_notice", "honoured"]);
});

test("nothing is released while the notice runs", async () => {
  const { listId } = await listOf("red_banner");
  await announced(database(), listId);
  expect((await refused(database(), () => releasing(newDecision(listId)))).code).toBe("notice_running");
});

test("nothing is released between the notice's end and the clock's tick, nor while an objection is open", async () => {
  const { listId, made } = await listOf("red_banner", "red_banner");
  await announced(database(), listId);
  await shiftTo(database(), 12);
  expect(await refused(database(), () => releasing(newDecision(listId)))).toEqual({
    code: "not_all_cleared",
    count: 2,
  });
  const receivedOn = addDays(today(), 12);
  const facts = { listId, nominationId: made[0]?.id ?? "", receivedOn, channel: "letter" as const, facts: "某事不实" };
  const { objectionId } = valueOf(await act(database().desks, publication, registerObjection, facts));
  await tick(database().desks);
  expect(await refused(database(), () => releasing(newDecision(listId)))).toEqual({ code: "objection_open", count: 1 });
  const closing = { objectionId, outcome: "not_upheld" as const, conclusion: "不属实" };
  valueOf(await act(database().desks, publication, closeObjection, closing));
  expect(valueOf(await releasing(newDecision(listId)))).toEqual({ released: true });
});

test("an objection after everything was cleared holds the release too", async () => {
  const { listId } = await listOf("red_banner");
  await cleared(database(), listId);
  const facts = {
    listId,
    nominationId: "",
    receivedOn: addDays(today(), 12),
    channel: "email" as const,
    facts: "某事不实",
  };
  valueOf(await act(database().desks, publication, registerObjection, facts));
  expect(await refused(database(), () => releasing(newDecision(listId)))).toEqual({ code: "objection_open", count: 1 });
});

test("what was halted is left out of the release, and its number goes to the next", async () => {
  const { listId, made } = await listOf("red_banner", "red_banner", "red_banner");
  await cleared(database(), listId);
  const [, second] = made;
  const now = await madeNow(database().all, second?.id ?? "");
  valueOf(await act(database().desks, publication, halt, { ...seen(now), reason: "有误" }));
  valueOf(await releasing(newDecision(listId)));
  const numbers = await numbersOf(listId);
  expect(numbers).toHaveLength(2);
  const ordinal = (number = "") => Number(number.slice(-4));
  expect(ordinal(numbers[1])).toBe(ordinal(numbers[0]) + 1);
  expect((await standing(database().all, now.id)).position).toBe("in_review.city");
});

test("a list is released once", async () => {
  const { listId } = await listOf("red_banner");
  await cleared(database(), listId);
  valueOf(await releasing(newDecision(listId)));
  expect(await refused(database(), () => releasing(newDecision(listId)))).toEqual({ code: "not_from_here" });
});

test("a list that is not there, or never announced, is not released; nor does anybody but publication release", async () => {
  expect(await refused(database(), () => releasing(newDecision(crypto.randomUUID())))).toEqual({ code: "not_found" });
  const { listId } = await listOf("red_banner");
  expect(await refused(database(), () => releasing(newDecision(listId)))).toEqual({ code: "not_from_here" });
  await cleared(database(), listId);
  for (const other of [person.city, person.lishi, person.unit, person.admin] as const)
    expect(await refused(database(), () => act(database().desks, other, release, newDecision(listId)))).toEqual({
      code: "not_your_role",
    });
});

test("a document's number belongs to one list", async () => {
  const [one, two] = [await listOf("red_banner"), await listOf("red_banner")];
  await announced(database(), one.listId);
  await cleared(database(), two.listId);
  const decision = newDecision(one.listId);
  valueOf(await releasing(decision));
  expect(await refused(database(), () => releasing({ ...decision, listId: two.listId }))).toEqual({
    code: "number_taken",
  });
});

test("a decision is not older than the notice's last day", async () => {
  const { listId } = await listOf("red_banner");
  await cleared(database(), listId);
  const early = { ...newDecision(listId), documentDate: today() };
  expect(await refused(database(), () => releasing(early))).toEqual({
    code: "invalid",
    fields: { documentDate: "决定日期不能早于公示结束" },
  });
});

/** The embargo's end as the form writes it, so many days from the real now. */
const inDays = (days: number): string => {
  const moment = new Date().toISOString();
  return `${addDays(dayOf(moment), days)}T${timeOf(moment)}`;
};

test("an embargo ends later than now", async () => {
  const { listId } = await listOf("red_banner");
  await cleared(database(), listId);
  expect(await refused(database(), () => releasing({ ...newDecision(listId), releaseAt: inDays(11) }))).toEqual({
    code: "invalid",
    fields: { releaseAt: "定时发布的时间要晚于现在" },
  });
});

test("under an embargo a list stays cleared and secret, and the clock releases it once when it ends", async () => {
  const { listId, made } = await listOf("red_banner", "model_post");
  await cleared(database(), listId);
  const { all, desks } = database();
  const before = await headOf(all);
  const releaseAt = inDays(15);
  expect(valueOf(await releasing({ ...newDecision(listId), releaseAt }))).toEqual({ released: false });
  expect(await loggedVerbs(all, before)).toEqual(["embargo"]);
  const [decision] = await all.execute<{ release_at: Date; released_at: string | null }>(
    sql`select release_at, released_at from app.decisions where list_id = ${listId}`,
  );
  expect(new Date(decision?.release_at ?? 0).toISOString()).toBe(momentOf(releaseAt.slice(0, 10), releaseAt.slice(11)));
  expect(await refused(database(), () => releasing(newDecision(listId)))).toEqual({ code: "not_from_here" });
  await shiftTo(database(), 14);
  expect(await tick(desks)).toEqual({ cleared: 0, released: 0 });
  expect(await numbersOf(listId)).toEqual([]);
  await shiftTo(database(), 16);
  expect(await tick(desks)).toEqual({ cleared: 0, released: 1 });
  expect(await tick(desks)).toEqual({ cleared: 0, released: 0 });
  const [one] = made;
  const [number] = await numbersOf(listId);
  if (!one || !number) throw new Error("one was released");
  expect(await isPublic(number)).toBe(true);
  const step = { actor: clock, verb: "release", from: "cleared", to: "honoured", begun: false } as const;
  await expectStep(
    all,
    { id: one.id, version: one.version + 3 },
    { ...step, detail: { listId, registrationNumber: number } },
  );
});

test("an objection holds an embargoed list beyond its hour, until it is closed", async () => {
  const { listId } = await listOf("red_banner");
  await cleared(database(), listId);
  valueOf(await releasing({ ...newDecision(listId), releaseAt: inDays(13) }));
  const facts = {
    listId,
    nominationId: "",
    receivedOn: addDays(today(), 12),
    channel: "visit" as const,
    facts: "某事不实",
  };
  const { objectionId } = valueOf(await act(database().desks, publication, registerObjection, facts));
  await shiftTo(database(), 14);
  expect(await tick(database().desks)).toEqual({ cleared: 0, released: 0 });
  const closing = { objectionId, outcome: "not_upheld" as const, conclusion: "不属实" };
  valueOf(await act(database().desks, publication, closeObjection, closing));
  expect(await numbersOf(listId)).toHaveLength(1);
});

test("what is honoured goes nowhere any more", async () => {
  const { listId, made } = await listOf("red_banner");
  await cleared(database(), listId);
  valueOf(await releasing(newDecision(listId)));
  const now = await madeNow(database().all, made[0]?.id ?? "");
  const reason = "有误";
  expect(await refused(database(), () => act(database().desks, publication, halt, { ...seen(now), reason }))).toEqual({
    code: "not_from_here",
  });
  expect(await refused(database(), () => act(database().desks, person.unit, recall, seen(now)))).toEqual({
    code: "not_from_here",
  });
  const facts = {
    listId,
    nominationId: "",
    receivedOn: addDays(today(), 12),
    channel: "visit" as const,
    facts: "某事不实",
  };
  expect(await refused(database(), () => act(database().desks, publication, registerObjection, facts))).toEqual({
    code: "not_from_here",
  });
});

test("a collective that is honoured for both awards has one page with both honours", async () => {
  const group = newGroup();
  const one = await entry("red_banner", group);
  const two = await entry("model_post", group);
  const listId = await proposed(database(), [one, two]);
  await cleared(database(), listId);
  valueOf(await releasing(newDecision(listId)));
  const [number] = await numbersOf(listId);
  const page = await collective(number ?? "", database().everybody);
  expect(page?.honours.map(({ award }) => award).sort()).toEqual(["model_post", "red_banner"]);
});
