import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { begin } from "@/services/nominations/begin";
import { decline } from "@/services/nominations/decline";
import { handOn } from "@/services/nominations/hand-on";
import { reopen } from "@/services/nominations/reopen";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { submit } from "@/services/nominations/submit";
import { listNotifications } from "@/services/notifications/list-notifications";
import { markRead } from "@/services/notifications/mark-read";
import { unread } from "@/services/notifications/unread";
import { release } from "@/services/publications/release";
import { tick } from "@/services/publications/tick";
import { organisation, person } from "../support/city";
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
  today,
  widen,
} from "../support/lists";
import { drafted, type Made, recommended, submitted, valueOf } from "../support/nominations";
import { madeNow } from "../support/records";

const database = ownDatabase("notifications");

beforeAll(() => widen(database()));
beforeEach(async () => {
  const { all } = database();
  await shiftTo(database(), 0);
  await all.execute(sql`delete from pub.notice_entries`);
  await all.execute(sql`delete from pub.notices`);
  await all.execute(sql`delete from app.notifications`);
  await all.execute(sql`delete from app.outbox`);
  await all.execute(sql`update app.people set email = null`);
});

const reason = "经集体研究。";
const now = (made: Made) => madeNow(database().all, made.id);
const told = async (actor: Actor = person.unit) => (await listNotifications(actor, database().desks)).notifications;
const topics = async (actor: Actor = person.unit) => (await told(actor)).map(({ topic }) => topic);

/** The topics that a nomination's unit was told, oldest first. */
const topicsOf = async (made: Made) =>
  (await told())
    .filter(({ nominationId }) => nominationId === made.id)
    .map(({ topic }) => topic)
    .reverse();

test("a submission is told with its receipt", async () => {
  const { desks } = database();
  const draft = await drafted(desks, person.unit, newGroup());
  const receipt = valueOf(await act(desks, person.unit, submit, seen(draft)));
  const [one] = await told();
  expect(one).toMatchObject({ nominationId: draft.id, topic: "submitted", readAt: null });
  expect(one?.text).toContain(receipt.receiptNumber);
  expect(one?.text).toContain(receipt.sha256);
});

test("a return is told with its day and how many remarks it has", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  const remarks = [
    { field: "deeds" as const, text: "补充时间" },
    { field: "summary" as const, text: "补充人数" },
  ];
  const input = { ...seen(made), remarks, resubmitBy: today() };
  valueOf(await act(desks, person.lishi, returnForChanges, input));
  const [one] = await told();
  const [year, month, day] = today().split("-").map(Number);
  expect(one?.text).toContain(`已退回，共2条意见，请在${year}年${month}月${day}日前修改后重新提交。`);
});

test("a decline at the county and its reopening are told at once, with the reason", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  valueOf(await act(desks, person.lishi, decline, { ...seen(made), ruleId: "", reason }));
  expect((await told())[0]?.text).toContain(`未获推荐。理由：${reason}`);
  valueOf(await act(desks, person.lishi2, reopen, { ...seen(await now(made)), reason }));
  expect(await topicsOf(made)).toEqual(["submitted", "declined", "reopened"]);
});

test("handing on is told to the unit and to the body that now has it", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  valueOf(await act(desks, person.lishi, handOn, { ...seen(made), bodyId: organisation.transport, reason }));
  expect((await told())[0]?.text).toContain("已转给市直交通系统审核");
  expect((await told(person.transport)).map(({ text }) => text)).toEqual([
    expect.stringMatching(/^离石区妇女联合会转来“离石区某社区服务站第\d+组”的申报，请审核。/),
  ]);
  expect(await topics(person.xingxian)).toEqual([]);
});

test("nothing that happens at the city is told before the notice, and everything once it is open", async () => {
  const { desks } = database();
  const [made, again, other] = await recommendedMany(database(), 3);
  if (!made || !again || !other) throw new Error("three were made");
  valueOf(await act(desks, person.city, begin, seen(other)));
  for (const one of [made, again])
    valueOf(await act(desks, person.city, decline, { ...seen(one), ruleId: "", reason }));
  valueOf(await act(desks, person.city, reopen, { ...seen(await now(again)), reason }));
  const listId = await proposed(database(), [await now(other)]);
  for (const one of [made, again, other]) expect(await topicsOf(one)).toEqual(["submitted"]);
  expect([...(await database().all.execute(sql`select 1 from app.outbox`))]).toEqual([]);
  await announced(database(), listId);
  expect(await topicsOf(made)).toEqual(["submitted", "declined"]);
  expect(await topicsOf(again)).toEqual(["submitted"]);
  expect(await topicsOf(other)).toEqual(["submitted", "on_notice"]);
  const [last] = (await told()).filter(({ nominationId }) => nominationId === made.id);
  expect(last?.text).toContain(reason);
  valueOf(await act(desks, person.city2, decline, { ...seen(await now(again)), ruleId: "", reason }));
  expect(await topicsOf(again)).toEqual(["submitted", "declined"]);
  valueOf(await act(desks, person.city, reopen, { ...seen(await now(made)), reason }));
  expect(await topicsOf(made)).toEqual(["submitted", "declined", "reopened"]);
});

test("a second notice of the round does not tell a decline twice", async () => {
  const { desks } = database();
  const [made, first, second] = await recommendedMany(database(), 3);
  if (!made || !first || !second) throw new Error("three were made");
  valueOf(await act(desks, person.city, decline, { ...seen(made), ruleId: "", reason }));
  await announced(database(), await proposed(database(), [first]));
  await announced(database(), await proposed(database(), [second]));
  expect(await topicsOf(made)).toEqual(["submitted", "declined"]);
});

test("an honour is told at the release and not at the clearance", async () => {
  const { desks } = database();
  const made = await recommended(desks, person.unit, person.lishi, newGroup());
  const listId = await proposed(database(), [made]);
  await announced(database(), listId);
  await shiftTo(database(), 12);
  await tick(desks);
  expect(await topicsOf(made)).toEqual(["submitted", "on_notice"]);
  const decision = newDecision(listId);
  valueOf(await act(desks, person.publication, release, decision));
  expect(await topicsOf(made)).toEqual(["submitted", "on_notice", "honoured"]);
  expect((await told())[0]?.text).toMatch(/登记编号LLJG-2027-[A-Z]-\d{4}/);
  expect((await told())[0]?.text).toContain(decision.documentNumber);
});

test("an organisation reads its own and marks what it has seen; what comes later stays unread", async () => {
  const { desks } = database();
  await submitted(desks, person.unit, newGroup());
  const until = (await told())[0]?.at ?? "";
  await database().all.execute(sql`update app.notifications set at = at - interval '1 minute'`);
  await submitted(desks, person.unit, newGroup());
  await submitted(desks, person.otherUnit, { ...newGroup(), bodyId: organisation.xingxian });
  await database().all.execute(
    sql`update app.notifications set at = at + interval '1 minute' where at >= ${until}::timestamptz`,
  );
  expect([await unread(person.unit, desks), await unread(person.otherUnit, desks)]).toEqual([2, 1]);
  expect(valueOf(await act(desks, person.unit, markRead, { until }))).toBeNull();
  expect([await unread(person.unit, desks), await unread(person.otherUnit, desks)]).toEqual([1, 1]);
  expect((await told()).map(({ readAt }) => readAt === null)).toEqual([true, false]);
});

test("without an actor nobody is told anything", async () => {
  const tell = sql`select app.notify_organisation(${organisation.unit}::uuid, null, 'declined', '题', '文')`;
  await database().desks.execute(tell);
  expect(await told()).toEqual([]);
});

test("what is told goes to each address of the organisation once, in the same transaction", async () => {
  const { desks, all } = database();
  await all.execute(sql`update app.people set email = 'unit01@example.cn' where account in ('unit', 'judge')`);
  await all.execute(sql`update app.people set email = 'lishi@example.cn' where account = 'lishi'`);
  const made = await submitted(desks, person.unit, newGroup());
  const rows = await all.execute<{ topic: string; payload: Record<string, string> }>(
    sql`select topic, payload from app.outbox`,
  );
  const [one] = await told();
  expect([...rows]).toEqual([
    {
      topic: "notification.submitted",
      payload: {
        nominationId: made.id,
        to: "unit01@example.cn",
        subject: expect.stringMatching(/^已提交：离石区某社区服务站第\d+组$/) as string,
        text: one?.text,
      },
    },
  ]);
});
