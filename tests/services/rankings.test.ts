import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { structureRules } from "@/db/schema/rankings";
import type { Actor } from "@/domain/actor";
import type { PutInOrderInput, SaveScenarioInput } from "@/domain/ranking-input";
import { listNominationsById } from "@/db/queries/nominations";
import { scoreCase } from "@/services/evaluations/score-case";
import { spread } from "@/services/evaluations/spread";
import { compare } from "@/services/rankings/compare";
import { putInOrder } from "@/services/rankings/put-in-order";
import { ranking } from "@/services/rankings/ranking";
import { saveScenario } from "@/services/rankings/save-scenario";
import { scenario } from "@/services/rankings/scenario";
import { summaryTable } from "@/services/rankings/summary-table";
import { organisation, person, round } from "../support/city";
import { ownDatabase } from "../support/database";
import { madeJudges, seatedEvaluation } from "../support/evaluations";
import { act, newGroup, proposed, recommendedMany, shiftTo, widen } from "../support/lists";
import { type Made, recommended, refusalOf, submitted, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, refused } from "../support/records";

const database = ownDatabase("rankings");

beforeAll(async () => {
  await database().all.insert(structureRules).values({
    roundId: round,
    award: null,
    ordinal: 1,
    title: "基层一线",
    group: "grassroots",
    atLeast: true,
    share: 0.6,
  });
});
beforeEach(async () => {
  const { all } = database();
  await shiftTo(database(), 0);
  await widen(database());
  await all.execute(sql`delete from app.ranks`);
  await all.execute(sql`delete from app.rank_moves`);
  await all.execute(sql`delete from app.scenarios`);
  await all.execute(sql`delete from app.recusals`);
  await all.execute(sql`alter table app.nominations disable trigger a_nomination_is_guarded`);
  await all.execute(sql`update app.nominations set award = 'model_post'`);
  await all.execute(sql`alter table app.nominations enable trigger a_nomination_is_guarded`);
});

const { lishi, xingxian, city, city2, publication, unit, judge } = person;
const reason = "综合比较事迹和带动作用。";

const read = async (actor: Actor) => {
  const found = await ranking(actor, "red_banner", database().desks);
  if (found === null) throw new Error("there is an order");
  return found;
};
const orderOf = async (actor: Actor) => (await read(actor)).lines.map(({ id }) => id);
const put = (actor: Actor, input: Partial<PutInOrderInput>) =>
  act(database().desks, actor, putInOrder, { award: "red_banner", seen: [], order: [], touched: [], reason, ...input });
const trying = (order: readonly string[], change: Partial<SaveScenarioInput> = {}): SaveScenarioInput => ({
  award: "red_banner",
  name: "主席办公会方案",
  order: [...order],
  line: 2,
  quotas: {},
  ratios: false,
  ...change,
});
const save = (actor: Actor, input: SaveScenarioInput) => act(database().desks, actor, saveScenario, input);
const recuse = (nominationId: string, of: Actor) =>
  database().all.execute(sql`insert into app.recusals (nomination_id, person_id, reason, declared_by, declared_at)
    values (${nominationId}, ${of.personId}, '亲属', ${of.personId}, app.clock())`);
const idsOf = (made: readonly Made[]): string[] => made.map(({ id }) => id);
const lastPayload = async () => {
  const [row] = await database().all.execute<{
    payload: Record<string, unknown> & { detail: Record<string, unknown> };
  }>(sql`select payload::jsonb as payload from audit.events order by seq desc limit 1`);
  return row?.payload;
};

test("a county orders what it has in hand and what it has recommended; the city what waits for it", async () => {
  const { desks } = database();
  const waiting = await submitted(desks, unit, newGroup());
  const [one, other] = await recommendedMany(database(), 2);
  const foreign = await recommended(desks, unit, xingxian, { ...newGroup(), bodyId: organisation.xingxian });
  if (!one || !other) throw new Error("two were made");
  const county = await read(lishi);
  expect(county.lines.map(({ id, position }) => [id, position])).toEqual([
    [waiting.id, "in_review.county"],
    [one.id, "in_review.city"],
    [other.id, "in_review.city"],
  ]);
  expect(await orderOf(city)).toEqual([one.id, other.id, foreign.id]);
  await proposed(database(), [other]);
  expect(await orderOf(city)).toEqual([one.id, foreign.id]);
  expect(await orderOf(lishi)).toEqual([waiting.id, one.id, other.id]);
  expect((await read(city)).taken).toBeGreaterThan(0);
  expect(await Promise.all([publication, unit, judge].map((who) => ranking(who, "red_banner", desks)))).toEqual([
    null,
    null,
    null,
  ]);
});

test("an order is put with one reason, which stays out of the log and with what was moved", async () => {
  const ids = idsOf(await recommendedMany(database(), 3));
  const [first = "", second = "", third = ""] = ids;
  const before = await headOf(database().all);
  expect(valueOf(await put(lishi, { seen: ids, order: [third, first, second] }))).toEqual({ moved: 1 });
  expect(await orderOf(lishi)).toEqual([third, first, second]);
  expect(await loggedVerbs(database().all, before)).toEqual(["put_in_order"]);
  const event = await lastPayload();
  expect(event?.detail).toEqual({
    award: "red_banner",
    of: 3,
    moves: [{ id: third, from: 3, to: 1 }],
    said: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(JSON.stringify(event)).not.toContain(reason);
  expect((await read(lishi)).moves).toMatchObject([{ nominationId: third, upward: true, reason }]);
  expect(await orderOf(city)).toEqual([third, first, second]);
  expect((await read(city)).moves).toEqual([]);
});

test("the city's own order stands before the counties', and a newcomer comes after it", async () => {
  const ids = idsOf(await recommendedMany(database(), 2));
  valueOf(await put(city, { seen: ids, order: ids.toReversed() }));
  const [late] = await recommendedMany(database(), 1);
  expect(await orderOf(city)).toEqual([...ids.toReversed(), late?.id]);
});

test("an order that somebody else has changed, or that is not of what stands, is refused and leaves nothing", async () => {
  const { desks } = database();
  const ids = idsOf(await recommendedMany(database(), 3));
  const foreign = await recommended(desks, unit, xingxian, { ...newGroup(), bodyId: organisation.xingxian });
  valueOf(await put(lishi, { seen: ids, order: ids.toReversed() }));
  const asked: readonly [Actor, Partial<PutInOrderInput>, string][] = [
    [lishi, { seen: ids, order: ids.toReversed() }, "stale"],
    [lishi, { seen: ids.toReversed(), order: ids.slice(1) }, "stale"],
    [lishi, { seen: ids.toReversed(), order: [...ids, foreign.id] }, "not_found"],
    [lishi, { seen: ids.toReversed(), order: ids.toReversed() }, "invalid"],
    [xingxian, { seen: ids, order: ids }, "not_found"],
    [publication, { seen: ids, order: ids }, "not_your_role"],
    [unit, { seen: ids, order: ids }, "not_your_role"],
    [judge, { seen: ids, order: ids }, "not_your_role"],
  ];
  for (const [who, input, code] of asked)
    expect((await refused(database(), () => put(who, input))).code, `${who.role} ${code}`).toBe(code);
});

test("of two people of a body who move at once, one has put the order and the other is told to look again", async () => {
  const ids = idsOf(await recommendedMany(database(), 4));
  const [first = "", ...rest] = ids;
  const results = await Promise.all([
    put(lishi, { seen: ids, order: [...rest, first] }),
    put(person.lishi2, { seen: ids, order: ids.toReversed() }),
  ]);
  expect(results.map(refusalOf).sort()).toEqual(["ok", "stale"]);
  const [row] = await database().all.execute<{ places: number; different: number }>(
    sql`select count(*)::integer as places, count(distinct place)::integer as different from app.ranks`,
  );
  expect({ ...row }).toEqual({ places: 4, different: 4 });
});

test("for whom a nomination does not exist, orders, counts, moves and scenarios are as without it", async () => {
  const ids = idsOf(await recommendedMany(database(), 3));
  const [first = "", hidden = "", last = ""] = ids;
  valueOf(await put(city, { seen: ids, order: [hidden, first, last], touched: [hidden] }));
  valueOf(await save(city, trying([hidden, first, last])));
  const table = () => act(database().desks, city2, summaryTable, { format: "pdf", filledBy: "" });
  await recuse(hidden, city2);
  const seen = await read(city2);
  expect(seen.lines.map(({ id }) => id)).toEqual([first, last]);
  expect([seen.moves, seen.scenarios, JSON.stringify(seen).includes(hidden)]).toEqual([[], [], false]);
  expect(JSON.stringify(await table())).not.toContain(hidden);
  expect(valueOf(await table()).sheets[0]?.rows).toHaveLength(2);
  const saved = (await read(city)).scenarios[0]?.id ?? "";
  expect(await scenario(city2, saved, database().desks)).toBe(null);
  expect(await compare(city2, [first, hidden], database().desks)).toBe(null);
  expect(
    (await refused(database(), () => put(city2, { seen: [first, last], order: [last, hidden, first] }))).code,
  ).toBe("not_found");
  expect(valueOf(await put(city2, { seen: [first, last], order: [last, first] }))).toEqual({ moved: 1 });
  expect(await orderOf(city2)).toEqual([last, first]);
  expect([...(await orderOf(city))].sort()).toEqual([...ids].sort());
});

test("a comparison is kept under its name with its outcome and digest, and opened beside how things stand", async () => {
  const { desks, all } = database();
  const ids = idsOf(await recommendedMany(database(), 4));
  const before = await headOf(all);
  const quotas = { [organisation.lishi]: 1 };
  const { scenarioId } = valueOf(await save(city, trying(ids.toReversed(), { quotas })));
  expect(await loggedVerbs(all, before)).toEqual(["save_scenario"]);
  await all.execute(sql`update app.quotas set places = 1 + used where body_id = ${organisation.city}`);
  const found = await scenario(city2, scenarioId, desks);
  expect(found).toMatchObject({
    name: "主席办公会方案",
    award: "red_banner",
    content: { order: ids.toReversed(), line: 2, quotas, ratios: false, chosen: [ids[3]] },
    chosenNow: [ids[0]],
    sha256: (await lastPayload())?.detail["sha256"],
  });
  expect(found?.lines).toHaveLength(4);
  expect((await read(city)).scenarios.map(({ id, name }) => [id, name])).toEqual([[scenarioId, "主席办公会方案"]]);
  expect(await scenario(lishi, scenarioId, desks)).toBe(null);
  expect(await scenario(publication, scenarioId, desks)).toBe(null);
  expect(await scenario(city, "no-id", desks)).toBe(null);
});

test("a comparison of another's, of what does not stand, or under a name that is taken is refused", async () => {
  const ids = idsOf(await recommendedMany(database(), 2));
  valueOf(await save(city, trying(ids)));
  const nobody = "00000000-0000-4000-8000-999999999999";
  const asked: readonly [Actor, SaveScenarioInput, string][] = [
    [city2, trying(ids), "invalid"],
    [city, trying(ids.slice(1), { name: "二" }), "stale"],
    [city, trying([...ids, nobody], { name: "三" }), "not_found"],
    [city, trying(ids, { name: "四", quotas: { [nobody]: 1 } }), "not_found"],
    [lishi, trying(ids, { name: "五" }), "not_your_role"],
    [publication, trying(ids, { name: "六" }), "not_your_role"],
  ];
  for (const [who, input, code] of asked)
    expect((await refused(database(), () => save(who, input))).code, input.name).toBe(code);
});

test("without an order of its own the city's goes by the judges' means, which no county sees", async () => {
  const { desks } = database();
  const ids = idsOf(await recommendedMany(database(), 3));
  const [first = "", second = "", third = ""] = ids;
  const judges = await madeJudges(database(), 2);
  const evaluationId = await seatedEvaluation(database(), judges);
  valueOf(await act(desks, city, spread, { evaluationId }));
  const give = async (nominationId: string, points: readonly number[]) => {
    for (const [index, who] of judges.entries()) {
      const items = [1, 2].map((item) => ({ item, points: points[index] ?? 0 }));
      valueOf(await act(desks, who, scoreCase, { evaluationId, nominationId, points: items, comment: "" }));
    }
  };
  await give(second, [7, 9]);
  await give(third, [9, 10]);
  const { lines } = await read(city);
  expect(lines.map(({ id, scores }) => [id, scores?.mean, scores?.scores])).toEqual([
    [third, 95, [100, 90]],
    [second, 80, [90, 70]],
    [first, null, []],
  ]);
  expect((await read(lishi)).lines.map(({ scores }) => scores)).toEqual([null, null, null]);
  expect((await compare(city, [second, third], desks))?.records.map(({ scores }) => scores?.mean)).toEqual([80, 95]);
  expect((await compare(lishi, [second, third], desks))?.records.map(({ scores }) => scores)).toEqual([null, null]);
  valueOf(await put(city, { seen: [third, second, first], order: [first, third, second], touched: [first] }));
  expect(await orderOf(city)).toEqual([first, third, second]);
});

test("two nominations of one award stand side by side; of another body's there is nothing", async () => {
  const { desks } = database();
  const [one, other] = await recommendedMany(database(), 2);
  const foreign = await recommended(desks, unit, xingxian, { ...newGroup(), bodyId: organisation.xingxian });
  if (!one || !other) throw new Error("two were made");
  const found = await compare(lishi, [one.id, other.id], desks);
  expect(found?.records.map(({ id }) => id)).toEqual([one.id, other.id]);
  expect(found?.records[0]?.findings.length).toBeGreaterThan(0);
  expect(found?.others.map(({ id }) => id)).toEqual([one.id, other.id]);
  expect(await compare(lishi, [one.id, foreign.id], desks)).toBe(null);
  expect(await compare(city, [one.id, foreign.id], desks)).not.toBe(null);
  expect(await compare(city, [one.id, "x"], desks)).toBe(null);
  expect(await compare(publication, [one.id, other.id], desks)).toBe(null);
});

test("the summary lists a county's own recommendations in its order, the city's all, and every one taken out is an event", async () => {
  const { desks, all } = database();
  await submitted(desks, unit, newGroup());
  const made = await recommendedMany(database(), 2);
  const foreign = await recommended(desks, unit, xingxian, { ...newGroup(), bodyId: organisation.xingxian });
  const seen = await orderOf(lishi);
  const ids = idsOf(made);
  valueOf(await put(lishi, { seen, order: [...ids.toReversed(), ...seen.filter((id) => !ids.includes(id))] }));
  const before = await headOf(all);
  const taken = (actor: Actor) => act(desks, actor, summaryTable, { format: "xlsx" as const, filledBy: "某某" });
  const own = valueOf(await taken(lishi));
  expect([own.organisationName, own.filledBy]).toEqual(["离石区妇女联合会", "某某"]);
  const titles = await listTitles(ids.toReversed());
  expect(own.sheets[0]?.rows.map(({ fullName, rank, place }) => [fullName, rank, place])).toEqual(
    titles.map((title, index) => [title, index + 1, "离石区"]),
  );
  expect(await loggedVerbs(all, before)).toEqual(["export"]);
  expect((await lastPayload())?.detail).toMatchObject({
    what: "summary_table",
    format: "xlsx",
    counts: { red_banner: 2 },
  });
  const whole = valueOf(await taken(city));
  expect(whole.sheets[0]?.rows.map(({ place, rank }) => [place, rank])).toEqual([
    ["离石区", 1],
    ["离石区", 2],
    ["兴县", ""],
  ]);
  expect(foreign.id).not.toBe("");
  expect((await refused(database(), () => taken(publication))).code).toBe("not_your_role");
});

const listTitles = async (ids: readonly string[]): Promise<readonly string[]> => {
  const found = await listNominationsById(database().all, { kind: "city" }, ids);
  return ids.map((id) => found.get(id)?.title ?? "");
};
