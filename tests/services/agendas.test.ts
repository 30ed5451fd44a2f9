import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { decline } from "@/services/nominations/decline";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { changeHead } from "@/services/agendas/change-head";
import { closeAgenda } from "@/services/agendas/close-agenda";
import { discardAgenda } from "@/services/agendas/discard-agenda";
import { noteItem } from "@/services/agendas/note-item";
import { orderItems } from "@/services/agendas/order-items";
import { prepareAgenda } from "@/services/agendas/prepare-agenda";
import { putOn } from "@/services/agendas/put-on";
import { retakeVote } from "@/services/agendas/retake-vote";
import { setMembers } from "@/services/agendas/set-members";
import { takeOff } from "@/services/agendas/take-off";
import { byName, closing, prepared, preparedMeeting, read, voting } from "../support/agendas";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, recommendedMany, seen, widen } from "../support/lists";
import { recommended, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, madeNow, refused, standing, usedBy } from "../support/records";
import { codeOf } from "../support/sql-codes";

const database = ownDatabase("agendas");

beforeEach(() => widen(database()));

const city = <In, Out>(verb: Parameters<typeof act<In, Out>>[2], input: In) =>
  act(database().desks, person.city, verb, input);
const titles = async (agendaId: string) => (await read(database(), agendaId)).items.map(({ title }) => title);
const remarks = [{ field: "summary" as const, text: "请补充" }];

test("a meeting is prepared, votes by name, closes, and its list is exactly what it adopted in the order of its agenda", async () => {
  const { all } = database();
  const [one, two, three] = [...(await recommendedMany(database(), 2)), await recommended(database().desks)];
  if (!one || !two || !three) throw new Error("three were recommended");
  const before = await headOf(all);
  const used = await usedBy(all, organisation.city);
  const input = prepared([one, two, three]);
  const { agendaId } = valueOf(await city(prepareAgenda, input));
  valueOf(await city(orderItems, { agendaId, order: [three.id, one.id, two.id] }));
  valueOf(await voting(database(), agendaId, one));
  valueOf(await voting(database(), agendaId, two, byName("yes", "yes", "no", "abstain")));
  valueOf(await voting(database(), agendaId, three, byName("yes", "yes", "yes", "recuse")));
  valueOf(await city(noteItem, { agendaId, nominationId: two.id, note: "再积累一年。" }));
  const { listId } = valueOf(await closing(database(), agendaId, [three, one]));

  const [list] = await all.execute<{ content: string; sha256: Buffer; number: string }>(sql`
    select l.content, l.sha256, m.number from app.lists l join app.meetings m on m.id = l.meeting_id where l.id = ${listId}`);
  const entries = await all.execute(sql`select nomination_id, ordinal, submission from app.list_entries
    where list_id = ${listId} order by ordinal`);
  expect([...entries]).toEqual([
    { nomination_id: three.id, ordinal: 1, submission: 1 },
    { nomination_id: one.id, ordinal: 2, submission: 1 },
  ]);
  expect(list?.number).toBe(input.number);
  const digest = createHash("sha256")
    .update(list?.content ?? "")
    .digest();
  expect(digest.equals(list?.sha256 ?? Buffer.from(""))).toBe(true);
  for (const { id } of [one, three]) expect((await standing(all, id)).position).toBe("in_review.publication");
  expect((await standing(all, two.id)).position).toBe("in_review.city");
  expect(await usedBy(all, organisation.city)).toBe(used + 2);

  const closed = await read(database(), agendaId);
  expect(closed.list).toEqual({ listId, sha256: digest.toString("hex") });
  expect(closed.items.map(({ counts, adopted, note }) => ({ counts, adopted, note }))).toEqual([
    { counts: { yes: 3, no: 0, abstain: 0 }, adopted: true, note: "" },
    { counts: { yes: 3, no: 1, abstain: 0 }, adopted: true, note: "" },
    { counts: { yes: 2, no: 1, abstain: 1 }, adopted: false, note: "再积累一年。" },
  ]);
  const votes = Array<string>(3).fill("record_vote");
  expect(await loggedVerbs(all, before)).toEqual([
    "prepare_agenda",
    "order_agenda",
    ...votes,
    "note_agenda_item",
    "propose",
    "propose",
    "fix_list",
    "close_agenda",
  ]);
  const said = await all.execute<{ payload: string }>(sql`select payload from audit.events where seq > ${before}`);
  expect(said.some(({ payload }) => payload.includes("再积累") || payload.includes("某甲"))).toBe(false);
});

test("a secret vote keeps counts alone, which are no more than those present", async () => {
  const [one] = await recommendedMany(database(), 1);
  if (!one) throw new Error("one was recommended");
  const agendaId = await preparedMeeting(database(), [one], { ballot: "secret", majorityOf: "members" });
  const cast = (yes: number, no: number, abstain: number) => ({ ballot: "secret" as const, yes, no, abstain });
  const many = await refused(database(), () => voting(database(), agendaId, one, cast(3, 2, 0)));
  expect(many).toEqual({ code: "invalid", fields: { cast: "三项合计5票，多于到会的4人" } });
  expect((await refused(database(), () => voting(database(), agendaId, one))).code).toBe("invalid");
  expect(valueOf(await voting(database(), agendaId, one, cast(2, 1, 0)))).toEqual({ adopted: false });
  expect((await refused(database(), () => voting(database(), agendaId, one, cast(3, 0, 0)))).code).toBe("stale");
  valueOf(await city(retakeVote, { agendaId, nominationId: one.id }));
  expect((await refused(database(), () => city(retakeVote, { agendaId, nominationId: one.id }))).code).toBe("stale");
  expect(valueOf(await voting(database(), agendaId, one, cast(3, 0, 0)))).toEqual({ adopted: true });
  expect((await read(database(), agendaId)).items[0]?.ballots).toEqual([]);
});

test("votes by name are those of everybody present, once each", async () => {
  const [one] = await recommendedMany(database(), 1);
  if (!one) throw new Error("one was recommended");
  const agendaId = await preparedMeeting(database(), [one]);
  const tried = async (cast: ReturnType<typeof byName>) =>
    refused(database(), () => voting(database(), agendaId, one, cast));
  expect(await tried(byName("yes", "yes"))).toEqual({ code: "invalid", fields: { cast: "还有2位没有记：某丙、某丁" } });
  expect(await tried(byName("yes", "yes", "yes", "yes", "yes"))).toEqual({
    code: "invalid",
    fields: { cast: "有没到会的成员记了票" },
  });
});

test("without a quorum nothing is voted on and nothing closes", async () => {
  const [one] = await recommendedMany(database(), 1);
  if (!one) throw new Error("one was recommended");
  const agendaId = await preparedMeeting(database(), [one], { quorum: 5 });
  const refusal = { code: "no_quorum", present: 4, quorum: 5 };
  expect(await refused(database(), () => voting(database(), agendaId, one))).toEqual(refusal);
  expect(await refused(database(), () => closing(database(), agendaId, []))).toEqual(refusal);
  const members = prepared([]).members.map((member) => ({ ...member, present: true }));
  valueOf(await city(setMembers, { agendaId, members }));
  valueOf(await voting(database(), agendaId, one, byName("yes", "yes", "yes", "no", "no")));
  expect((await refused(database(), () => city(setMembers, { agendaId, members }))).code).toBe("invalid");
  const { items: _items, members: _members, ...head } = prepared([], { quorum: 4 });
  expect((await refused(database(), () => city(changeHead, { agendaId, ...head }))).code).toBe("invalid");
  valueOf(await city(changeHead, { agendaId, ...head, quorum: 5, place: "二楼" }));
  expect((await read(database(), agendaId)).head.place).toBe("二楼");
  const many = await refused(database(), () => city(changeHead, { agendaId, ...head, quorum: 6 }));
  expect(many).toEqual({ code: "invalid", fields: { quorum: "最低到会人数不能多于应到的5人" } });
});

test("a meeting closes only when everything is decided, as it was announced, on its day", async () => {
  const [one, two] = await recommendedMany(database(), 2);
  if (!one || !two) throw new Error("two were recommended");
  const agendaId = await preparedMeeting(database(), [one, two]);
  valueOf(await voting(database(), agendaId, one));
  const open = await refused(database(), () => closing(database(), agendaId, [one]));
  expect(open).toEqual({ code: "items_undecided", count: 1 });
  valueOf(await voting(database(), agendaId, two));
  expect(await refused(database(), () => closing(database(), agendaId, [two, one]))).toEqual({ code: "plan_changed" });
  const { items: _items, members: _members, ...head } = prepared([], { heldOn: "2099-01-01" });
  valueOf(await city(changeHead, { agendaId, ...head }));
  expect((await refused(database(), () => closing(database(), agendaId, [one, two]))).code).toBe("invalid");
  const empty = await preparedMeeting(database(), []);
  expect((await refused(database(), () => closing(database(), empty, []))).code).toBe("invalid");
});

test("a meeting that adopts nothing is kept without a list", async () => {
  const [one] = await recommendedMany(database(), 1);
  if (!one) throw new Error("one was recommended");
  const agendaId = await preparedMeeting(database(), [one]);
  valueOf(await voting(database(), agendaId, one, byName("no", "no", "no", "no")));
  expect(valueOf(await closing(database(), agendaId, []))).toEqual({ listId: null });
  const closed = await read(database(), agendaId);
  expect({ list: closed.list, closed: closed.closedAt !== null }).toEqual({ list: null, closed: true });
});

test("what was returned or submitted anew since is stale until it is put on again", async () => {
  const [one, two] = await recommendedMany(database(), 2);
  if (!one || !two) throw new Error("two were recommended");
  const agendaId = await preparedMeeting(database(), [one, two]);
  valueOf(await voting(database(), agendaId, one));
  valueOf(await voting(database(), agendaId, two, byName("no", "no", "no", "no")));
  valueOf(await city(returnForChanges, { ...seen(await madeNow(database().all, one.id)), remarks, resubmitBy: "" }));
  expect(await refused(database(), () => closing(database(), agendaId, [one]))).toEqual({ code: "stale" });
  const again = await refused(database(), () => city(putOn, { agendaId, items: [one.id] }));
  expect(again).toEqual({ code: "not_from_here" });
  expect((await read(database(), agendaId)).items.map(({ current }) => current)).toEqual([false, true]);
  valueOf(await city(takeOff, { agendaId, nominationId: one.id }));
  valueOf(await city(decline, { ...seen(await madeNow(database().all, two.id)), ruleId: "", reason: "综合比较。" }));
  valueOf(await closing(database(), agendaId, []));
});

test("items are put on, ordered, taken off and put on again", async () => {
  const [one, two, three] = await recommendedMany(database(), 3);
  if (!one || !two || !three) throw new Error("three were recommended");
  const agendaId = await preparedMeeting(database(), [one]);
  const [first] = await titles(agendaId);
  valueOf(await city(putOn, { agendaId, items: [three.id, two.id] }));
  const order = [two.id, one.id, three.id];
  valueOf(await city(orderItems, { agendaId, order }));
  expect((await read(database(), agendaId)).items.map(({ nominationId }) => nominationId)).toEqual(order);
  expect((await refused(database(), () => city(orderItems, { agendaId, order: [two.id] }))).code).toBe("stale");
  valueOf(await voting(database(), agendaId, one));
  valueOf(await city(takeOff, { agendaId, nominationId: one.id }));
  expect(await titles(agendaId)).not.toContain(first);
  const candidates = (await read(database(), agendaId)).candidates.map(({ id }) => id);
  expect(candidates).toContain(one.id);
  valueOf(await city(putOn, { agendaId, items: [one.id] }));
  const last = (await read(database(), agendaId)).items.at(-1);
  expect({ ...last, title: "", bodyName: "", award: "" }).toMatchObject({ adopted: null, counts: null, ballots: [] });
  expect(last?.nominationId).toBe(one.id);
});

test("a closed meeting does not change, by any verb or at the database", async () => {
  const [one] = await recommendedMany(database(), 1);
  if (!one) throw new Error("one was recommended");
  const agendaId = await preparedMeeting(database(), [one]);
  valueOf(await voting(database(), agendaId, one));
  valueOf(await closing(database(), agendaId, [one]));
  const { items: _items, members, ...head } = prepared([]);
  const item = { agendaId, nominationId: one.id };
  const tries = [
    () => city(changeHead, { agendaId, ...head }),
    () => city(setMembers, { agendaId, members }),
    () => city(putOn, { agendaId, items: [one.id] }),
    () => city(orderItems, { agendaId, order: [one.id] }),
    () => city(noteItem, { ...item, note: "" }),
    () => city(takeOff, item),
    () => city(retakeVote, item),
    () => city(discardAgenda, { agendaId }),
    () => city(closeAgenda, { agendaId, adopted: [one.id] }),
    () => voting(database(), agendaId, one),
  ];
  for (const attempt of tries) expect(await refused(database(), attempt)).toEqual({ code: "meeting_closed" });
  const statements = [
    sql`update app.agendas set chair = '某某' where id = ${agendaId}`,
    sql`update app.agenda_members set present = true where agenda_id = ${agendaId}`,
    sql`update app.agenda_items set note = '改' where agenda_id = ${agendaId}`,
    sql`update app.ballots set vote = 'no' where agenda_id = ${agendaId}`,
  ];
  for (const statement of statements) expect(await codeOf(() => database().all.execute(statement))).toBe("42501");
});

test("the database refuses a closing whose members are no longer those who voted", async () => {
  const [one] = await recommendedMany(database(), 1);
  if (!one) throw new Error("one was recommended");
  const agendaId = await preparedMeeting(database(), [one]);
  valueOf(await voting(database(), agendaId, one));
  await database().all.execute(sql`update app.agenda_members set present = ordinal <= 3 where agenda_id = ${agendaId}`);
  expect(await codeOf(() => closing(database(), agendaId, [one]))).toBe("42501");
});

test("more than there are places are not closed with, and nothing is written", async () => {
  await database().all.execute(sql`update app.quotas set places = used + 1 where body_id = ${organisation.city}`);
  const [one, two] = await recommendedMany(database(), 2);
  if (!one || !two) throw new Error("two were recommended");
  const agendaId = await preparedMeeting(database(), [one, two]);
  for (const made of [one, two]) valueOf(await voting(database(), agendaId, made));
  const refusal = await refused(database(), () => closing(database(), agendaId, [one, two]));
  expect(refusal.code).toBe("quota_exhausted");
  valueOf(await city(takeOff, { agendaId, nominationId: two.id }));
  valueOf(await closing(database(), agendaId, [one]));
});
