import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { clock } from "@/domain/actor";
import { addDays } from "@/domain/calendar";
import { begin } from "@/services/nominations/begin";
import { withdraw } from "@/services/nominations/withdraw";
import { notice } from "@/services/notices/notice";
import { carryOutDue } from "@/services/publications/carry-out-due";
import { closeObjection } from "@/services/publications/close-objection";
import { halt } from "@/services/publications/halt";
import { registerObjection } from "@/services/publications/register-objection";
import { release } from "@/services/publications/release";
import { tick } from "@/services/publications/tick";
import { read } from "@/services/requests/read";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, announced, proposed, recommendedMany, seen, shiftTo, today, widen } from "../support/lists";
import { type Made, valueOf } from "../support/nominations";
import { expectStep, fasterBy, headOf, loggedVerbs, madeNow, refused, standing, usedBy } from "../support/records";

const database = ownDatabase("notice");
const { publication } = person;

beforeEach(async () => {
  await shiftTo(database(), 0);
  await widen(database());
});

type OnNotice = { readonly listId: string; readonly noticeId: string; readonly made: readonly Made[] };

/** A list of so many on notice, and nothing else that the clock could clear. */
async function onNotice(count = 1): Promise<OnNotice & { readonly first: Made }> {
  const entries = await recommendedMany(database(), count);
  const listId = await proposed(database(), entries);
  const noticeId = await announced(database(), listId);
  const made = await Promise.all(entries.map(({ id }) => madeNow(database().all, id)));
  const [first] = made;
  if (!first) throw new Error("at least one is on notice");
  return { listId, noticeId, made, first };
}

const registering = (listId: string, nominationId = "", receivedOn = today()) =>
  act(database().desks, publication, registerObjection, {
    listId,
    nominationId,
    receivedOn,
    channel: "phone",
    facts: "反映人数不实。",
  });
const closing = (objectionId: string, outcome: "upheld" | "not_upheld" | "withdrawn" = "not_upheld") =>
  act(database().desks, publication, closeObjection, { objectionId, outcome, conclusion: "经核查不属实。" });
const positions = (made: readonly Made[]) =>
  Promise.all(made.map(async ({ id }) => (await standing(database().all, id)).position));

/** Clears whatever earlier tests left on notice, so that what is counted is this test's. */
async function clearTheRest(): Promise<void> {
  await database().all.execute(sql`update app.objections set outcome = 'withdrawn', conclusion = '撤回',
    closed_by = ${publication.personId}, closed_at = app.clock() where closed_at is null`);
  await shiftTo(database(), 12);
  await tick(database().desks);
  await shiftTo(database(), 0);
}

test("the clock clears a nomination at the moment its notice closes, and not a second before", async () => {
  await clearTheRest();
  const { noticeId, first } = await onNotice();
  const { all, desks } = database();
  const closesIn = (seconds: number) =>
    all.execute(sql`update app.clock_offset set shift = (select closes_at from app.notices where id = ${noticeId})
      - clock_timestamp() + make_interval(secs => ${seconds})`);
  await closesIn(-5);
  expect(await tick(desks)).toEqual({ cleared: 0, released: 0 });
  expect(await positions([first])).toEqual(["on_notice"]);
  await closesIn(0);
  expect(await tick(desks)).toEqual({ cleared: 1, released: 0 });
  await expectStep(all, first, { actor: clock, verb: "clear", from: "on_notice", to: "cleared", begun: false });
  expect(await tick(desks)).toEqual({ cleared: 0, released: 0 });
});

test("an objection is registered with its facts, and the log keeps none of them", async () => {
  const { listId, noticeId, first } = await onNotice();
  const { all } = database();
  const before = await headOf(all);
  const { objectionId } = valueOf(await registering(listId, first.id));
  const [row] = await all.execute(sql`select notice_id, nomination_id, received_on::text as received_on, channel, facts,
    registered_by, outcome, closed_at from app.objections where id = ${objectionId}`);
  expect(row).toEqual({
    notice_id: noticeId,
    nomination_id: first.id,
    received_on: today(),
    channel: "phone",
    facts: "反映人数不实。",
    registered_by: publication.personId,
    outcome: null,
    closed_at: null,
  });
  expect(await loggedVerbs(all, before)).toEqual(["register_objection"]);
  const [event] = await all.execute<{ payload: string }>(
    sql`select payload from audit.events order by seq desc limit 1`,
  );
  expect(event?.payload).not.toContain("不实");
});

test("while an objection is open the clock clears the others and not what it is against", async () => {
  await clearTheRest();
  const { listId, made, first } = await onNotice(3);
  const { objectionId } = valueOf(await registering(listId, first.id));
  await shiftTo(database(), 12);
  expect(await tick(database().desks)).toEqual({ cleared: 2, released: 0 });
  expect(await positions(made)).toEqual(["on_notice", "cleared", "cleared"]);
  valueOf(await closing(objectionId));
  expect(await positions(made)).toEqual(["cleared", "cleared", "cleared"]);
});

test("an objection against the whole list holds every entry, and closing the last one clears them at once", async () => {
  await clearTheRest();
  const { listId, made, first } = await onNotice(2);
  const [one, two] = [valueOf(await registering(listId)), valueOf(await registering(listId))];
  await shiftTo(database(), 12);
  expect(await tick(database().desks)).toEqual({ cleared: 0, released: 0 });
  valueOf(await closing(one.objectionId));
  expect(await positions(made)).toEqual(["on_notice", "on_notice"]);
  const before = await headOf(database().all);
  valueOf(await closing(two.objectionId, "withdrawn"));
  expect(await positions(made)).toEqual(["cleared", "cleared"]);
  expect(await loggedVerbs(database().all, before)).toEqual(["close_objection", "clear", "clear"]);
  await expectStep(database().all, first, {
    actor: clock,
    verb: "clear",
    from: "on_notice",
    to: "cleared",
    begun: false,
  });
});

test("what an upheld objection is about is not cleared, and its list not released, until it is halted", async () => {
  await clearTheRest();
  const { listId, made, first } = await onNotice(2);
  const { objectionId } = valueOf(await registering(listId, first.id));
  valueOf(await closing(objectionId, "upheld"));
  await shiftTo(database(), 12);
  expect(await tick(database().desks)).toEqual({ cleared: 1, released: 0 });
  expect(await positions(made)).toEqual(["on_notice", "cleared"]);
  const decision = {
    listId,
    documentNumber: "吕妇字〔2027〕异议号",
    documentDate: addDays(today(), 12),
    releaseAt: "",
  };
  const held = await act(database().desks, publication, release, decision);
  expect(held).toEqual({ ok: false, refusal: { code: "objection_open", count: 1 } });
  valueOf(await act(database().desks, publication, halt, { ...seen(first), reason: "异议成立" }));
  expect(valueOf(await act(database().desks, publication, release, decision))).toEqual({ released: true });
  await shiftTo(database(), 0);
});

test("closed while the notice runs, the last objection clears nothing yet", async () => {
  const { listId, made } = await onNotice();
  const { objectionId } = valueOf(await registering(listId));
  valueOf(await closing(objectionId));
  expect(await positions(made)).toEqual(["on_notice"]);
});

test("an objection is refused where there is no notice, no such list, or not that entry", async () => {
  const [entry] = await recommendedMany(database(), 1);
  if (!entry) throw new Error("one was made");
  const unannounced = await proposed(database(), [entry]);
  const { listId } = await onNotice();
  expect(await refused(database(), () => registering(unannounced))).toEqual({ code: "not_from_here" });
  expect(await refused(database(), () => registering(crypto.randomUUID()))).toEqual({ code: "not_found" });
  expect(await refused(database(), () => registering(listId, entry.id))).toEqual({
    code: "invalid",
    fields: { nominationId: "请选择名单上的集体" },
  });
});

test("an objection was received between the notice's opening and today", async () => {
  const { listId } = await onNotice();
  for (const day of [addDays(today(), -1), addDays(today(), 1)])
    expect(await refused(database(), () => registering(listId, "", day))).toEqual({
      code: "invalid",
      fields: { receivedOn: "收到日期应在公示开始之后，不晚于今天" },
    });
});

test("an objection is closed once, by publication, and only where it is", async () => {
  const { listId } = await onNotice();
  const { objectionId } = valueOf(await registering(listId));
  expect(await refused(database(), () => closing(crypto.randomUUID()))).toEqual({ code: "not_found" });
  const input = { objectionId, outcome: "withdrawn" as const, conclusion: "撤回。" };
  for (const other of [person.city, person.lishi, person.unit, person.admin] as const) {
    expect(await refused(database(), () => act(database().desks, other, closeObjection, input))).toEqual({
      code: "not_your_role",
    });
    const facts = { listId, nominationId: "", receivedOn: today(), channel: "phone" as const, facts: "某事" };
    expect(await refused(database(), () => act(database().desks, other, registerObjection, facts))).toEqual({
      code: "not_your_role",
    });
  }
  valueOf(await closing(objectionId));
  expect(await refused(database(), () => closing(objectionId))).toEqual({ code: "not_from_here" });
  const [row] = await database().all.execute(
    sql`select outcome, conclusion, closed_by from app.objections where id = ${objectionId}`,
  );
  expect(row).toEqual({ outcome: "not_upheld", conclusion: "经核查不属实。", closed_by: publication.personId });
});

test("halted on notice or after it, a nomination is back at the city, off its list, and the city's place is free", async () => {
  await clearTheRest();
  const { all, desks, everybody } = database();
  const { listId, noticeId, made } = await onNotice(2);
  const reason = "异议成立。";
  const [city, body] = [await usedBy(all, organisation.city), await usedBy(all, organisation.lishi)];
  const step = { actor: publication, verb: "halt", to: "in_review.city", begun: true, note: reason } as const;
  const [one, two] = made;
  if (!one || !two) throw new Error("two are on notice");
  valueOf(await act(desks, publication, halt, { ...seen(one), reason }));
  await expectStep(all, one, { ...step, from: "on_notice" });
  await shiftTo(database(), 12);
  expect(await tick(desks)).toEqual({ cleared: 1, released: 0 });
  const cleared = await madeNow(all, two.id);
  valueOf(await act(desks, publication, halt, { ...seen(cleared), reason }));
  await expectStep(all, cleared, { ...step, from: "cleared" });
  expect([await usedBy(all, organisation.city), await usedBy(all, organisation.lishi)]).toEqual([city - 2, body]);
  const entries = await all.execute(sql`select removed_reason from app.list_entries where list_id = ${listId}`);
  expect([...entries]).toEqual([{ removed_reason: reason }, { removed_reason: reason }]);
  expect((await notice(noticeId, everybody))?.entries.map(({ withdrawn }) => withdrawn)).toEqual([true, true]);
});

test("what was halted can be proposed again, on another list, and have another notice", async () => {
  const { all, desks } = database();
  const { first } = await onNotice();
  valueOf(await act(desks, publication, halt, { ...seen(first), reason: "有误" }));
  await announced(database(), await proposed(database(), [await madeNow(all, first.id)]));
  expect(await positions([first])).toEqual(["on_notice"]);
});

test("only publication halts, and only what is on notice or cleared", async () => {
  const { desks, all } = database();
  const { first } = await onNotice();
  const reason = "有误";
  expect(await refused(database(), () => act(desks, person.city, halt, { ...seen(first), reason }))).toEqual({
    code: "not_your_role",
  });
  expect(await refused(database(), () => act(desks, person.unit, halt, { ...seen(first), reason }))).toEqual({
    code: "not_your_role",
  });
  expect(await refused(database(), () => act(desks, person.xingxian, halt, { ...seen(first), reason }))).toEqual({
    code: "not_found",
  });
  expect(
    await refused(database(), () => act(desks, publication, halt, { nominationId: first.id, version: 1, reason })),
  ).toEqual(fasterBy("self", "publication", "announce"));
  valueOf(await act(desks, publication, halt, { ...seen(first), reason }));
  const now = await madeNow(all, first.id);
  expect(await refused(database(), () => act(desks, publication, halt, { ...seen(now), reason }))).toEqual({
    code: "not_from_here",
  });
});

test("on notice nobody withdraws, and the city does not begin anything", async () => {
  const { first } = await onNotice();
  const { desks } = database();
  expect(
    await refused(database(), () => act(desks, person.unit, withdraw, { ...seen(first), reason: "不报了" })),
  ).toEqual({ code: "not_from_here" });
  expect(await refused(database(), () => act(desks, person.city, begin, seen(first)))).toEqual({
    code: "not_from_here",
  });
});

test("the clock's work as anybody else finds nothing and does nothing", async () => {
  await clearTheRest();
  const { made } = await onNotice();
  await shiftTo(database(), 12);
  for (const other of [person.unit, person.lishi, person.admin] as const)
    expect(await read(other, carryOutDue, database().desks)).toEqual({ cleared: 0, released: 0 });
  expect(await positions(made)).toEqual(["on_notice"]);
});
