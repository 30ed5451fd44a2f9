import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { sql } from "drizzle-orm";
import { beforeAll, expect, inject, test } from "vitest";
import type { Actor } from "@/domain/actor";
import type { FormDraft } from "@/domain/nomination";
import type { ManualCheckInput } from "@/domain/review-marks";
import { recommend } from "@/services/nominations/recommend";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { saveDraft } from "@/services/nominations/save-draft";
import { submit } from "@/services/nominations/submit";
import { checkByHand } from "@/services/review/check-by-hand";
import { noteSeen } from "@/services/review/note-seen";
import { record } from "@/services/review/record";
import { tickSection } from "@/services/review/tick-section";
import { organisation, person, round } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, seen } from "../support/lists";
import { type Made, recommended, submitted, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, madeNow, refused } from "../support/records";

const database = ownDatabase("review_record");
const rankRule = "00000000-0000-4000-8000-000400000009";

beforeAll(async () => {
  await database().all.execute(sql`
    insert into app.rules (id, round_id, ordinal, title, clause, hard, parameters)
    values (${rankRule}, ${round}, 9, '单位级别', '第三条第5款', true, '{"kind":"unit_rank","highest":"处级"}'::jsonb)`);
  await database().all.execute(sql`update app.quotas set places = 40`);
});

const opened = async (made: Made, who = person.lishi) => {
  const found = await record(who, made.id, database().desks);
  if (!found) throw new Error("the record is this reviewer's to see");
  return found;
};
const look = (made: Made, submission: number, who: Actor = person.lishi) =>
  act(database().desks, who, noteSeen, { nominationId: made.id, submission });
const tick = (made: Made, section: number, submission = 1, ticked = true) =>
  act(database().desks, person.lishi, tickSection, { nominationId: made.id, submission, section, ticked });
const check = (made: Made, over: Partial<ManualCheckInput> = {}, who: typeof person.lishi = person.lishi) =>
  act(database().desks, who, checkByHand, {
    nominationId: made.id,
    submission: 1,
    ruleId: rankRule,
    verdict: "pass",
    note: "已看编制文件。",
    ...over,
  });

/** Returns a nomination for its deeds and submits it again with this change. */
async function changed(made: Made, form: FormDraft, by = person.lishi): Promise<Made> {
  const { desks, all } = database();
  const remarks = [{ field: "form" as const, text: "请补充。" }];
  valueOf(await act(desks, by, returnForChanges, { ...seen(await madeNow(all, made.id)), remarks, resubmitBy: "" }));
  valueOf(await act(desks, person.unit, saveDraft, { ...seen(await madeNow(all, made.id)), form }));
  valueOf(await act(desks, person.unit, submit, seen(await madeNow(all, made.id))));
  return madeNow(all, made.id);
}

/** A nomination together with the form that it was submitted with. */
async function first(change: Partial<FormDraft> = {}) {
  const made = await submitted(database().desks, person.unit, change);
  const form = (await opened(made)).nomination.form;
  return { made, form };
}

test("a reviewer's record remembers the submission seen before the newest, whatever is reloaded, for each person apart", async () => {
  const { made, form } = await first();
  expect((await opened(made)).seen).toBeNull();
  valueOf(await look(made, 1));
  expect((await opened(made)).seen).toEqual({ submission: 1, earlier: null });
  await changed(made, { ...form, summary: `${form.summary}补充一句。` });
  await changed(made, { ...form, summary: `${form.summary}再补充一句。` });
  expect((await opened(made)).seen).toEqual({ submission: 1, earlier: null });
  valueOf(await look(made, 3));
  valueOf(await look(made, 3));
  expect((await opened(made)).seen).toEqual({ submission: 3, earlier: 1 });
  expect((await opened(made, person.lishi2)).seen).toBeNull();
  expect((await opened(made)).versions.map(({ number }) => number)).toEqual([3, 2, 1]);
});

test("what a reviewer has seen or ticked is noted without a word in the log, and only of the newest submission in scope", async () => {
  const { made, form } = await first();
  const before = await headOf(database().all);
  valueOf(await look(made, 1));
  valueOf(await tick(made, 1));
  expect(await loggedVerbs(database().all, before)).toEqual([]);
  await changed(made, { ...form, summary: `${form.summary}补充一句。` });
  expect((await refused(database(), () => look(made, 1))).code).toBe("stale");
  expect((await refused(database(), () => tick(made, 1))).code).toBe("stale");
  expect((await refused(database(), () => look(made, 2, person.xingxian))).code).toBe("not_found");
  expect((await refused(database(), () => look(made, 2, person.unit))).code).toBe("not_found");
});

test("a tick clears when its section reads otherwise and stays where nothing changed", async () => {
  const { made, form } = await first();
  for (const section of [1, 2, 3, 4, 5, 6]) valueOf(await tick(made, section));
  expect(new Set((await opened(made)).sections.map(({ state }) => state))).toEqual(new Set(["ticked"]));
  valueOf(await tick(made, 6, 1, false));
  await changed(made, { ...form, summary: `${form.summary}补充一句。` });
  expect((await opened(made)).sections.map(({ state }) => state)).toEqual([
    "ticked",
    "ticked",
    "ticked",
    "changed",
    "ticked",
    "open",
  ]);
  valueOf(await tick(made, 4, 2));
  expect((await opened(made)).sections[3]).toEqual({ section: 4, state: "ticked" });
  expect(new Set((await opened(made, person.lishi2)).sections.map(({ state }) => state))).toEqual(new Set(["open"]));
});

test("a check by hand is kept for its submission and stage, can be changed, and is an event", async () => {
  const { made, form } = await first({ unitRank: "处级" });
  const { all } = database();
  const before = await headOf(all);
  valueOf(await check(made, { verdict: "fail", note: "编制文件上是厅级。" }));
  valueOf(await check(made, { note: "重新看过，是处级。" }));
  expect(await loggedVerbs(all, before)).toEqual(["check_by_hand", "check_by_hand"]);
  const [kept] = (await opened(made, person.lishi2)).checks;
  expect({ ...kept, at: "" }).toEqual({
    ruleId: rankRule,
    submission: 1,
    stage: "county",
    verdict: "pass",
    note: "重新看过，是处级。",
    at: "",
  });
  await changed(made, { ...form, summary: `${form.summary}补充一句。` });
  valueOf(await check(made, { submission: 2, note: "第2版照旧。" }));
  expect((await opened(made)).checks.map(({ submission, verdict }) => [submission, verdict])).toEqual([
    [2, "pass"],
    [1, "pass"],
  ]);
});

test("only the stage that has a nomination checks it, only what is left to a person, and the city checks for itself", async () => {
  const { made } = await first({ unitRank: "处级" });
  const plain = await submitted(database().desks);
  expect((await refused(database(), () => check(plain))).code).toBe("not_found");
  expect((await refused(database(), () => check(made, { submission: 2 }))).code).toBe("stale");
  expect((await refused(database(), () => check(made, {}, person.xingxian))).code).toBe("not_found");
  valueOf(await check(made));
  const { id, version } = await madeNow(database().all, made.id);
  const input = { nominationId: id, version, opinion: "同意推荐。" };
  valueOf(await act(database().desks, person.lishi, recommend, input));
  expect((await refused(database(), () => check(made))).code).toBe("not_your_role");
  valueOf(
    await act(database().desks, person.city, checkByHand, {
      nominationId: id,
      submission: 1,
      ruleId: rankRule,
      verdict: "fail",
      note: "市级核对的结果。",
    }),
  );
  const found = await record(person.city, id, database().desks);
  expect(found?.checks.map(({ stage, verdict }) => [stage, verdict]).sort()).toEqual([
    ["city", "fail"],
    ["county", "pass"],
  ]);
});

test("the record tells what stands around a nomination as its own rows do", async () => {
  const { desks } = database();
  const made = await recommended(desks);
  const found = await record(person.city, made.id, desks);
  expect(found).toMatchObject({
    stage: "city",
    bodyName: "离石区妇女联合会",
    unitName: "离石区某社区服务站",
    previous: null,
    holdsPlace: false,
    latePass: null,
    similar: [],
    quota: { roundId: round, bodyId: organisation.city, award: "red_banner", places: 40 },
    round: { id: round, year: 2027, countyDue: "2027-01-16", resubmitDays: 3 },
  });
  expect(found?.moves.map(({ verb, organisationName }) => [verb, organisationName])).toEqual([
    ["recommend", "离石区妇女联合会"],
    ["submit", "离石区某社区服务站"],
  ]);
  expect(found?.moves.every(({ at }) => at === new Date(at).toISOString())).toBe(true);
  expect(found?.bodies.map(({ name }) => name)).toEqual(["离石区妇女联合会", "兴县妇女联合会", "市直交通系统"]);
  expect(found?.siblings).toBeGreaterThan(0);
  expect(found?.nomination.hands).toEqual([]);
});

test("a record costs four statements at most beside entering, whatever was submitted and done before", async () => {
  const { made, form } = await first();
  const asked: string[] = [];
  const url = new URL(inject("cluster").urls.app);
  url.pathname = "/jinguo_review_record_test";
  const client = postgres(url.href, { max: 1, onnotice: () => {} });
  const counting = drizzle({ client, casing: "snake_case", logger: { logQuery: (query) => asked.push(query) } });
  const cost = async () => {
    asked.length = 0;
    await record(person.lishi, made.id, counting);
    return asked.filter((query) => !/^(begin|commit)|set_config/.test(query)).length;
  };
  const before = await cost();
  await changed(made, { ...form, summary: `${form.summary}补充一句。` });
  const after = await cost();
  await client.end();
  expect([before <= 4, after]).toEqual([true, before]);
});

test("nobody but a reviewer of the county or the city has a record", async () => {
  const made = await recommended(database().desks);
  for (const who of [person.unit, person.publication, person.admin, person.judge, person.xingxian])
    expect(await record(who, made.id, database().desks)).toBeNull();
});
