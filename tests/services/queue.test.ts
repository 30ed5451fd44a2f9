import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { addDays } from "@/domain/calendar";
import { linesOnPage, parseQueueQuery, type Queue } from "@/domain/queue";
import { decline } from "@/services/nominations/decline";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { submit } from "@/services/nominations/submit";
import { queue } from "@/services/review/queue";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, newGroup, recommendedMany, seen, today, widen } from "../support/lists";
import { type Made, recommended, submitted, valueOf } from "../support/nominations";

const database = ownDatabase("queue");

type Address = Parameters<typeof parseQueueQuery>[0];

const look = (actor: Actor, address: Address = {}, open: string | null = null): Promise<Queue> =>
  queue(actor, { ...parseQueueQuery(address), open }, database().desks);

const idsOf = ({ lines }: Queue): readonly string[] => lines.map(({ id }) => id);

const set = (made: Made, columns: ReturnType<typeof sql>) =>
  database().all.execute(sql`update app.nominations set ${columns}, version = version + 1 where id = ${made.id}::uuid`);

const named = (fullName: string) => ({ ...newGroup(), fullName });

async function resubmitted(change: Parameters<typeof submitted>[2]): Promise<Made> {
  const { desks } = database();
  const made = await submitted(desks, person.unit, change);
  const remarks = [{ field: "summary" as const, text: "请补充" }];
  valueOf(await act(desks, person.lishi, returnForChanges, { ...seen(made), remarks, resubmitBy: "" }));
  valueOf(await act(desks, person.unit, submit, { nominationId: made.id, version: made.version + 1 }));
  return { id: made.id, version: made.version + 2 };
}

let first: Made;
let again: Made;
let elsewhere: Made;
let gone: Made;

beforeAll(async () => {
  const { desks } = database();
  await widen(database());
  first = await submitted(desks, person.unit, named("某图书馆借阅部"));
  again = await resubmitted({
    ...named("某医院产科护理组"),
    deeds: `她们把ＡＩ随访写进夜班手册。${"她们在病房里把每一件事办完。".repeat(110)}`,
  });
  elsewhere = await submitted(desks, person.otherUnit, { ...named("兴县某窗口"), bodyId: organisation.xingxian });
  gone = await submitted(desks, person.unit, named("某银行对公条线"));
  valueOf(await act(desks, person.lishi, decline, { ...seen(gone), ruleId: "", reason: "不符合条件。" }));
});

describe("a line", () => {
  test("tells what was submitted, with counts kept since", async () => {
    const { lines, now } = await look(person.lishi, { q: "图书馆" });
    expect(lines).toEqual([
      {
        id: first.id,
        version: first.version,
        title: "某图书馆借阅部",
        award: "red_banner",
        receiptNumber: expect.stringMatching(/^LLJG-S-2027-\d{4}$/),
        unitName: "离石区某社区服务站",
        bodyName: "离石区妇女联合会",
        position: "in_review.county",
        begun: false,
        submissions: 1,
        submittedAt: expect.any(String),
        verdicts: { pass: 3, fail: 0, pending: 0, manual: 0 },
        womenShare: 2000 / 21,
        womenShort: false,
        reviewBy: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        seen: false,
        match: { place: "title", excerpt: null },
      },
    ]);
    expect(lines[0]?.submittedAt.slice(0, 10)).toBe(now.slice(0, 10));
  });

  test("is marked once this person has had this submission open, and no longer after another", async () => {
    const { all } = database();
    const note = (submission: number, made: Made) =>
      all.execute(sql`insert into app.seen_submissions (person_id, nomination_id, submission, at)
        values (${person.lishi.personId}, ${made.id}::uuid, ${submission}, app.clock())`);
    await note(1, first);
    await note(1, again);
    const marks = async (actor: Actor) =>
      Object.fromEntries((await look(actor)).lines.map((line) => [line.id, line.seen]));
    expect(await marks(person.lishi)).toMatchObject({ [first.id]: true, [again.id]: false });
    expect(await marks(person.lishi2)).toMatchObject({ [first.id]: false, [again.id]: false });
  });

  test("without counts from before they were kept says so", async () => {
    const old = await submitted(database().desks, person.unit, named("某旧件"));
    await set(old, sql`verdicts = null`);
    expect((await look(person.lishi, { q: "某旧件" })).lines[0]?.verdicts).toBe(null);
  });
});

test("the stage that gets a nomination has the round's working days from then", async () => {
  const made = await recommended(database().desks, person.unit, person.lishi, named("某推荐件"));
  const { lines, round } = await look(person.city, { q: "某推荐件" });
  const due = lines.find(({ id }) => id === made.id)?.reviewBy ?? "";
  expect(round?.reviewDays).toBe(5);
  expect([addDays(today(), 6), addDays(today(), 7), addDays(today(), 8), round?.cityDue]).toContain(due);
  const [row] = await database().all.execute(sql`select review_by from app.nominations where id = ${gone.id}::uuid`);
  expect(row).toEqual({ review_by: null });
});

test("each part of the queue counts and holds its own, and nobody else's", async () => {
  await set(first, sql`doubts = 1, review_by = ${today()}::date`);
  await set(again, sql`doubts = 0, review_by = ${addDays(today(), 9)}::date`);
  const parts = await Promise.all(
    ["waiting", "resubmitted", "soon", "doubtful", "decided"].map(async (tab) => look(person.lishi, { tab })),
  );
  const has = (made: Made) => parts.map((part) => idsOf(part).includes(made.id));
  expect(has(first)).toEqual([true, false, true, true, false]);
  expect(has(again)).toEqual([true, true, false, false, false]);
  expect(has(gone)).toEqual([false, false, false, false, true]);
  expect(has(elsewhere)).toEqual([false, false, false, false, false]);
  for (const part of parts) {
    expect(part.counts).toEqual(parts[0]?.counts);
    expect(part.lines).toHaveLength(part.counts[part.query.tab]);
    expect(part.found).toBe(part.lines.length);
  }
  expect(idsOf(await look(person.xingxian))).toEqual([elsewhere.id]);
});

describe("searching", () => {
  const places = async (q: string, actor: Actor = person.lishi) =>
    (await look(actor, { q })).lines.map(({ id, match }) => ({ id, ...match }));

  test("finds names, units, numbers and bodies without width and case", async () => {
    const { lines } = await look(person.lishi, { q: "产科" });
    expect(await places("产科护理")).toEqual([{ id: again.id, place: "title", excerpt: null }]);
    expect((await places("社区服务站")).every(({ place }) => place === "unit")).toBe(true);
    expect(await places(`lljg-ｓ-${lines[0]?.receiptNumber.slice(7)}`)).toEqual([
      { id: again.id, place: "number", excerpt: null },
    ]);
    expect(await places("12141102MB0A00122B")).not.toEqual([]);
  });

  test("finds words of the deeds as submitted, and tells where", async () => {
    expect(await places("ai随访")).toEqual([
      { id: again.id, place: "deeds", excerpt: expect.stringContaining("她们把ＡＩ随访写进夜班手册。") },
    ]);
    await database().all.execute(sql`update app.nomination_versions set form = jsonb_set(form, '{deeds}', '"改前没有"')
      where nomination_id = ${again.id}::uuid and number = 1`);
    expect(await places("改前没有")).toEqual([]);
    expect(await places("ai随访", person.xingxian)).toEqual([]);
  });

  test("puts names before texts, and takes wildcards as they are", async () => {
    const last = await submitted(database().desks, person.unit, named("夜班手册小组"));
    expect((await places("夜班手册")).map(({ place }) => place)).toEqual(["title", "deeds"]);
    expect((await places("夜班手册"))[0]?.id).toBe(last.id);
    expect(await places("%%")).toEqual([]);
    expect(await places("_某")).toEqual([]);
  });

  test("does not search for one character", async () => {
    const all = await look(person.lishi);
    expect(idsOf(await look(person.lishi, { q: "产" }))).toEqual(idsOf(all));
  });
});

describe("pages", () => {
  const more = linesOnPage + 5;

  beforeAll(async () => {
    await recommendedMany(database(), more);
  });

  test("hold fifty lines each, in one order, without loss or repetition", async () => {
    for (const sort of ["due", "time", "name", "share", "doubts"]) {
      const [one, two] = [await look(person.city, { sort }), await look(person.city, { sort, page: "2" })];
      expect([one.lines.length, one.more, two.more]).toEqual([linesOnPage, true, false]);
      expect(new Set([...idsOf(one), ...idsOf(two)]).size).toBe(one.counts.waiting);
      expect(one.found).toBe(one.counts.waiting);
    }
    const { lines } = await look(person.city, { sort: "time" });
    expect(lines.map(({ submittedAt }) => submittedAt)).toEqual(lines.map(({ submittedAt }) => submittedAt).toSorted());
  });

  test("lead from line to line across their borders, both ways", async () => {
    const start = await look(person.city);
    const all: string[] = [...idsOf(start), ...idsOf(await look(person.city, { page: "2" }))];
    const walked: string[] = [];
    for (let step = start.next; step !== null; ) {
      walked.push(step.id);
      const at = await look(person.city, { page: String(step.page) }, step.id);
      expect(idsOf(at)).toContain(step.id);
      expect(at.previous?.id ?? null).toBe(walked.at(-2) ?? null);
      step = at.next;
    }
    expect(walked).toEqual(all);
  });

  test("are found for an open record wherever the address says it is, and end with the last", async () => {
    const last = idsOf(await look(person.city, { page: "2" })).at(-1) ?? "";
    expect((await look(person.city, {}, last)).query.page).toBe(2);
    expect((await look(person.city, { page: "7" }, last)).query.page).toBe(2);
    expect((await look(person.city, { page: "7" })).query.page).toBe(1);
    expect((await look(person.city, { page: "2" }, gone.id)).query.page).toBe(2);
    expect((await look(person.city, {}, "not-an-id")).lines).toHaveLength(linesOnPage);
  });
});

test("a nomination that somebody is kept from is in none of their parts, counts, searches and places", async () => {
  const { all } = database();
  const hidden = await recommended(database().desks, person.unit, person.lishi, named("某回避件"));
  const before = await look(person.city2, { q: "某回避件" });
  const usedBefore = (await look(person.lishi2)).quotas.find(({ award }) => award === "red_banner")?.used ?? 0;
  expect(idsOf(before)).toEqual([hidden.id]);
  for (const { personId } of [person.city2, person.lishi2])
    await all.execute(sql`insert into app.recusals (nomination_id, person_id, reason, declared_by, declared_at)
      values (${hidden.id}::uuid, ${personId}, '亲属', ${personId}, app.clock())`);
  const after = await look(person.city2, { q: "某回避件" });
  expect(after.lines).toEqual([]);
  expect(after.counts.waiting).toBe(before.counts.waiting - 1);
  expect((await look(person.city, { q: "某回避件" })).counts.waiting).toBe(before.counts.waiting);
  const used = async (actor: Actor) => (await look(actor)).quotas.find(({ award }) => award === "red_banner")?.used;
  expect([await used(person.lishi2), await used(person.lishi)]).toEqual([usedBefore - 1, usedBefore]);
});
