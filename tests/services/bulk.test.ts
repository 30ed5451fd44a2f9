import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { type BulkOrder, bulkOrder, type CarryOutBulkInput, type DryRun } from "@/domain/bulk";
import { addDays } from "@/domain/calendar";
import type { ReturnInput } from "@/domain/decision";
import { formPage } from "@/services/nominations/form-page";
import { saveDraft } from "@/services/nominations/save-draft";
import { decline } from "@/services/nominations/decline";
import { recommend } from "@/services/nominations/recommend";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { sendBack } from "@/services/nominations/send-back";
import { countAddresses } from "@/db/queries/notifications";
import { read } from "@/services/requests/read";
import { run } from "@/services/requests/run";
import { carryOutBulk } from "@/services/review/carry-out-bulk";
import { exportPicked } from "@/services/review/export-picked";
import { otherBodies } from "@/services/review/other-bodies";
import { planBulk } from "@/services/review/plan-bulk";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, newGroup, seen, today, widen } from "../support/lists";
import { addressed, lettersBySubject } from "../support/mailboxes";
import { formWith, type Made, recommended, submitted, valueOf } from "../support/nominations";
import { everything, headOf, loggedVerbs, madeNow, refused, standing, usedBy } from "../support/records";

const database = ownDatabase("bulk");
const { unit, lishi, lishi2, xingxian, transport, city, publication, judge } = person;
const opinion = "经集体研究，同意推荐。";
const reason = "属市直系统管理。";

beforeAll(() => addressed(database().all, [unit, lishi, lishi2, transport, person.thirdUnit]));
beforeEach(async () => {
  await widen(database());
  await database().all.execute(sql`delete from app.recusals`);
  await database().all.execute(sql`delete from app.outbox`);
});

type Order<A extends BulkOrder["act"]> = Extract<BulkOrder, { readonly act: A }>;

const waiting = async (count: number): Promise<readonly Made[]> => {
  const made: Made[] = [];
  for (let n = 0; n < count; n += 1) made.push(await submitted(database().desks, unit, newGroup()));
  await database().all.execute(sql`delete from app.outbox`);
  return made;
};
const recommending = (made: readonly Made[]): Order<"recommend"> => ({
  act: "recommend",
  nominations: made.map(seen),
  opinion,
});
const reminding = (made: readonly Made[]): Order<"remind"> => ({ act: "remind", nominations: made.map(seen) });
const handing = (made: readonly Made[], bodyId: string): Order<"hand_on"> => ({
  act: "hand_on",
  nominations: made.map(seen),
  bodyId,
  reason,
});
const returning = (made: readonly Made[]): Order<"return"> => ({
  act: "return",
  nominations: made.map(seen),
  remarks: [{ field: "deeds", text: "请补写服务数据。" }],
  resubmitBy: addDays(today(), 5),
});

/** The dry run of an order, which has left no trace. */
async function tried(actor: Actor, order: BulkOrder): Promise<DryRun> {
  const before = await everything(database());
  const made = valueOf(await act(database().desks, actor, planBulk, bulkOrder.parse(order)));
  expect(await everything(database())).toEqual(before);
  return made;
}
const carry = (actor: Actor, order: CarryOutBulkInput["order"], { digest }: DryRun) =>
  act(database().desks, actor, carryOutBulk, { order, digest });
const positions = async (made: readonly Made[]) => {
  const all: string[] = [];
  for (const { id } of made) all.push((await standing(database().all, id)).position);
  return all;
};
const titlesOf = async (made: readonly Made[]) => {
  const titles: string[] = [];
  for (const { id } of made) {
    const [row] = await database().all.execute<{ title: string }>(
      sql`select title from app.nominations where id = ${id}`,
    );
    titles.push(row?.title ?? "");
  }
  return titles;
};
const places = (count: number) =>
  database().all.execute(
    sql`update app.quotas set places = ${count} where body_id = ${organisation.lishi} and award = 'red_banner'`,
  );
const recuse = (nominationId: string, of: Actor) =>
  database().all.execute(sql`insert into app.recusals (nomination_id, person_id, reason, declared_by, declared_at)
    values (${nominationId}, ${of.personId}, '亲属', ${of.personId}, app.clock())`);
const mailsOf = ({ plan }: DryRun): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { subject, addresses } of plan.mails)
    if (addresses > 0) counts.set(subject, (counts.get(subject) ?? 0) + addresses);
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
};
const lettersNow = async () =>
  new Map([...(await lettersBySubject(database().all))].sort(([one], [other]) => (one < other ? -1 : 1)));

test("five are ticked for three places: the last two are left out by name, and the plan is what happens", async () => {
  const { all } = database();
  const made = await waiting(5);
  const titles = await titlesOf(made);
  const used = await usedBy(all, organisation.lishi);
  await places(used + 3);
  const order = recommending(made);
  const dry = await tried(lishi, order);
  expect(dry.plan.lines.map(({ title }) => title)).toEqual(titles.slice(0, 3));
  expect(dry.plan.excluded).toEqual(
    [3, 4].map((at) => ({
      nominationId: made[at]?.id,
      title: titles[at],
      refusal: { code: "quota_exhausted", places: used + 3 },
    })),
  );
  expect(dry.plan.quotas[0]).toEqual({ award: "red_banner", places: used + 3, before: used, after: used + 3 });
  expect(dry.plan.mails).toEqual([]);
  const head = await headOf(all);
  expect(valueOf(await carry(lishi, order, dry))).toEqual({ act: "recommend", count: 3 });
  expect(await positions(made)).toEqual([...Array(3).fill("in_review.city"), ...Array(2).fill("in_review.county")]);
  expect(await usedBy(all, organisation.lishi)).toBe(used + 3);
  expect(await loggedVerbs(all, head)).toEqual(["recommend", "recommend", "recommend", "bulk"]);
  const [event] = await all.execute<{ detail: unknown }>(
    sql`select payload::jsonb -> 'detail' as detail from audit.events order by seq desc limit 1`,
  );
  expect(event?.detail).toEqual({ act: "recommend", count: 3, sha256: dry.digest });
});

test("a colleague acts between the dry run and its confirmation: nothing at all is carried out", async () => {
  const { desks, all } = database();
  const made = await waiting(3);
  const order = recommending(made);
  const dry = await tried(lishi, order);
  const [, second] = made;
  if (!second) throw new Error("three were made");
  valueOf(await act(desks, lishi2, decline, { ...seen(second), ruleId: "", reason: "与申报条件不符。" }));
  expect(await refused(database(), () => carry(lishi, order, dry))).toEqual({ code: "plan_changed" });
  expect(await positions(made)).toEqual(["in_review.county", "declined.county", "in_review.county"]);
  const again = await tried(lishi, order);
  expect(again.plan.excluded).toMatchObject([{ nominationId: second.id, refusal: { code: "stale" } }]);
  expect(valueOf(await carry(lishi, order, again)).count).toBe(2);
  expect((await madeNow(all, second.id)).version).toBe(second.version + 1);
});

test("a place that was taken meanwhile, other words and a forged digest are another plan", async () => {
  const { desks, all } = database();
  const made = await waiting(2);
  await places((await usedBy(all, organisation.lishi)) + 2);
  const order = recommending(made);
  const dry = await tried(lishi, order);
  const other = await submitted(desks, unit, newGroup());
  const changed = { code: "plan_changed" } as const;
  expect(await refused(database(), () => carry(lishi, { ...recommending(made), opinion: "另一个意见" }, dry))).toEqual(
    changed,
  );
  expect(await refused(database(), () => carry(lishi, order, { ...dry, digest: "0".repeat(64) }))).toEqual(changed);
  expect(await refused(database(), () => carry(lishi, recommending(made.slice(1)), dry))).toEqual(changed);
  valueOf(await act(desks, lishi2, recommend, { ...seen(other), opinion }));
  expect(await refused(database(), () => carry(lishi, order, dry))).toEqual(changed);
});

test("what is kept from the person, another body's and what never was are alike: not found, without a name", async () => {
  const { desks } = database();
  const [own, kept] = await waiting(2);
  if (!own || !kept) throw new Error("two were made");
  const foreign = await submitted(desks, unit, { ...newGroup(), bodyId: organisation.xingxian });
  await recuse(kept.id, lishi);
  const nowhere = { id: crypto.randomUUID(), version: 1 };
  for (const order of [
    recommending([kept, own, foreign, nowhere]),
    returning([kept, own, foreign, nowhere]),
    handing([kept, own, foreign, nowhere], organisation.transport),
    reminding([kept, own, foreign, nowhere]),
    { act: "export", nominations: [kept, own, foreign, nowhere].map(seen) } as const,
  ]) {
    const { plan } = await tried(lishi, order);
    expect(plan.excluded.filter(({ title }) => title === null)).toEqual(
      [kept, foreign, nowhere].map(({ id }) => ({ nominationId: id, title: null, refusal: { code: "not_found" } })),
    );
  }
  expect((await tried(lishi2, recommending([kept]))).plan.lines).toHaveLength(1);
});

test("many are returned with the same remarks, and the letters are those that were announced", async () => {
  const made = await waiting(2);
  const order = returning(made);
  const dry = await tried(lishi, order);
  const subjects = (await titlesOf(made)).map((title) => `退回修改：${title}`);
  expect(dry.plan).toMatchObject({
    resubmitBy: order.resubmitBy,
    quotas: [],
    mails: subjects.map((subject) => ({ to: "离石区某社区服务站", subject, addresses: 1 })),
  });
  expect((await lettersNow()).size).toBe(0);
  valueOf(await carry(lishi, order, dry));
  expect(await lettersNow()).toEqual(mailsOf(dry));
  expect(await positions(made)).toEqual(["returned.county", "returned.county"]);
  const days = { ...order, nominations: (await waiting(1)).map(seen), resubmitBy: "" };
  expect((await tried(lishi, days)).plan.resubmitBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(
    await refused(database(), () =>
      act(database().desks, lishi, planBulk, { ...days, resubmitBy: addDays(today(), -1) }),
    ),
  ).toEqual({ code: "invalid", fields: { resubmitBy: "限期不能早于今天" } });
});

test("addresses are counted for who decides on it and for whom it tells, and for nobody else", async () => {
  const { desks } = database();
  const [one, kept] = await waiting(2);
  if (!one || !kept) throw new Error("two were made");
  await recuse(kept.id, lishi);
  const count = (actor: Actor, organisationId: string, { id: nominationId }: Made) =>
    read(actor, ({ db }) => countAddresses(db, { organisationId, nominationId }), desks);
  expect(await count(lishi, organisation.unit, one)).toBe(1);
  expect(await count(lishi, organisation.transport, one)).toBe(1);
  expect(await count(lishi, organisation.thirdUnit, one)).toBe(0);
  for (const who of [xingxian, city, unit, judge, publication])
    expect(await count(who, organisation.unit, one)).toBe(0);
  expect(await count(lishi, organisation.unit, kept)).toBe(0);
  expect(await count(lishi2, organisation.lishi, kept)).toBe(1);
});

test("many are handed on: unit and new body are told, and the new body has them", async () => {
  const { all } = database();
  const made = await waiting(2);
  const order = handing(made, organisation.transport);
  const dry = await tried(lishi, order);
  expect(dry.plan.mails.map(({ to, addresses }) => [to, addresses])).toEqual([
    ["离石区某社区服务站", 1],
    ["市直交通系统", 1],
    ["离石区某社区服务站", 1],
    ["市直交通系统", 1],
  ]);
  expect(dry.plan.quotas).toHaveLength(2);
  valueOf(await carry(lishi, order, dry));
  expect(await lettersNow()).toEqual(mailsOf(dry));
  expect(
    (await tried(transport, recommending(await Promise.all(made.map(({ id }) => madeNow(all, id)))))).plan.lines,
  ).toHaveLength(2);
  const own = { ...handing(await waiting(1), organisation.lishi) };
  expect(await refused(database(), () => act(database().desks, lishi, planBulk, own))).toEqual({
    code: "invalid",
    fields: { bodyId: "请选择另一个推荐单位" },
  });
});

test("a unit is reminded of what was returned to it, whatever it has typed since; what waits elsewhere is left out", async () => {
  const { desks, all } = database();
  const [returned, other] = await waiting(2);
  if (!returned || !other) throw new Error("two were made");
  const remarks: ReturnInput["remarks"] = [{ field: "fullName", text: "请写全称。" }];
  valueOf(await act(desks, lishi, returnForChanges, { ...seen(returned), remarks, resubmitBy: "" }));
  const now = await madeNow(all, returned.id);
  const [title = ""] = await titlesOf([returned]);
  const form = (await formPage(unit, returned.id, desks))?.nomination?.form ?? formWith();
  valueOf(await act(desks, unit, saveDraft, { ...seen(now), form: { ...form, fullName: "还没有提交的新名称" } }));
  await all.execute(sql`delete from app.outbox`);
  const order = reminding([now, other]);
  const dry = await tried(lishi, order);
  expect(dry.plan.lines).toEqual([{ nominationId: returned.id, title, award: "red_banner" }]);
  expect(dry.plan.excluded).toMatchObject([{ nominationId: other.id, refusal: { code: "not_from_here" } }]);
  const head = await headOf(all);
  valueOf(await carry(lishi, order, dry));
  expect(await lettersNow()).toEqual(new Map([[`催办：${title}`, 1]]));
  expect(await loggedVerbs(all, head)).toEqual(["remind", "bulk"]);
  expect((await standing(all, returned.id)).position).toBe("returned.county");
});

test("the city reminds the body of what it sent back, and of nothing that it never had", async () => {
  const { desks, all } = database();
  const back = await recommended(desks, unit, lishi, newGroup());
  valueOf(await act(desks, city, sendBack, { ...seen(back), reason: "请补充公示材料。" }));
  const [fresh] = await waiting(1);
  if (!fresh) throw new Error("one was made");
  await recuse(back.id, lishi2);
  const order = reminding([await madeNow(all, back.id), fresh]);
  const dry = await tried(city, order);
  expect(dry.plan.mails).toMatchObject([{ to: "离石区妇女联合会", addresses: 1 }]);
  expect(dry.plan.excluded).toEqual([{ nominationId: fresh.id, title: null, refusal: { code: "not_found" } }]);
  await all.execute(sql`delete from app.outbox`);
  valueOf(await carry(city, order, dry));
  expect(await lettersNow()).toEqual(mailsOf(dry));
});

test("the table holds exactly what was listed, and taking it out is two events", async () => {
  const { desks, all } = database();
  const one = await recommended(desks, unit, lishi, newGroup());
  const other = await recommended(desks, unit, lishi, newGroup());
  const [unfinished] = await waiting(1);
  if (!unfinished) throw new Error("one was made");
  const order = { act: "export", nominations: [other, unfinished].map(seen) } as const;
  const { plan, digest } = await tried(lishi, bulkOrder.parse(order));
  expect(plan.lines.map(({ nominationId }) => nominationId)).toEqual([other.id]);
  expect(plan.excluded).toMatchObject([{ nominationId: unfinished.id, refusal: { code: "not_from_here" } }]);
  const head = await headOf(all);
  const input = { order: { ...order, nominations: [...order.nominations] }, digest, filledBy: "某某" };
  const table = valueOf(await act(desks, lishi, exportPicked, input));
  const [title] = await titlesOf([other]);
  expect(table.sheets.flatMap(({ rows }) => rows.map(({ fullName }) => fullName))).toEqual([title]);
  expect(await loggedVerbs(all, head)).toEqual(["bulk", "export"]);
  expect(
    await refused(database(), () => act(desks, lishi, exportPicked, { ...input, digest: "0".repeat(64) })),
  ).toEqual({ code: "plan_changed" });
  valueOf(
    await act(desks, city, returnForChanges, {
      ...seen(one),
      remarks: [{ field: "form", text: "请核对。" }],
      resubmitBy: "",
    }),
  );
});

test("acts of another post are refused as a whole; of nothing to deal with nothing is made", async () => {
  const { desks } = database();
  const [made] = await waiting(1);
  if (!made) throw new Error("one was made");
  for (const who of [city, publication, unit, judge])
    expect(await refused(database(), () => act(desks, who, planBulk, recommending([made])))).toEqual({
      code: "not_your_role",
    });
  const order = recommending([{ ...made, version: 99 }]);
  const dry = await tried(lishi, order);
  expect(dry.plan).toMatchObject({ lines: [], excluded: [{ refusal: { code: "stale" } }] });
  expect(await refused(database(), () => carry(lishi, order, dry))).toMatchObject({ code: "invalid" });
});

test("the same confirmation twice is one, and the key outlives it", async () => {
  const { desks, all } = database();
  const made = await waiting(2);
  const order = recommending(made);
  const { digest } = await tried(lishi, order);
  const request = { key: "bulk-key-0123456789", input: { order, digest } };
  const first = await run(lishi, carryOutBulk, request, desks);
  const head = await headOf(all);
  expect(await run(lishi, carryOutBulk, request, desks)).toEqual(first);
  expect(await headOf(all)).toBe(head);
});

test("a body is told the other bodies, and nobody else any", async () => {
  const { desks } = database();
  const names = (await otherBodies(lishi, desks))?.map(({ name }) => name);
  expect(names).toEqual(["兴县妇女联合会", "市直交通系统"]);
  expect(await Promise.all([city, unit, judge].map((who) => otherBodies(who, desks)))).toEqual([null, null, null]);
  expect(await otherBodies(xingxian, desks)).toHaveLength(2);
});
