import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { read } from "@/services/requests/read";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { deskRow, fillDesk } from "../support/desk-rows";
import { type EveryPosition, inEveryPosition } from "../support/positions";
import { foreign, step, tryingIn } from "../support/trying";

const database = ownDatabase("desk_guards");
const { tried, touched } = tryingIn(database);
const { lishi, lishi2, city, city2, judge, publication3, xingxian } = person;
const { letter, scoring, keptSession } = deskRow;

let every: EveryPosition;

beforeAll(async () => {
  every = await inEveryPosition(database());
  await fillDesk(database().all, every);
});

const idOf = (position: keyof EveryPosition["made"]): string => every.made[position].id;
const all = (statement: string) => database().all.execute(sql.raw(statement));

test("nothing is recommended past a department that is silent, against it, or overridden by who recommends", async () => {
  const waiting = idOf("in_review.county");
  const recommending = () => tried(lishi, step(waiting, lishi, "in_review.city"));
  const silent = "a department has not answered or does not agree";
  const override = (
    by: Actor,
  ) => `update app.consultation_items set overridden_by = '${by.personId}', overridden_at = app.clock(),
    override_reason = '已经核实' where consultation_id = '${letter}'`;
  await all(`update app.consultation_items set required = true where consultation_id = '${letter}'`);
  expect(await recommending()).toBe(silent);
  await all(
    `update app.consultation_items set answer = 'disagree', reason = '欠税' where consultation_id = '${letter}'`,
  );
  expect(await recommending()).toBe(silent);
  expect(await tried(lishi, override(lishi2))).toBe("an override is one's own and stays");
  expect(await touched(xingxian, override(xingxian))).toBe(0);
  expect(await tried(lishi, override(lishi))).toBe("ok");
  expect(await recommending()).toBe(silent);
  expect(await tried(lishi2, override(lishi2))).toBe("an override is one's own and stays");
  expect(await tried(lishi2, step(waiting, lishi2, "in_review.city"))).toBe("ok");
});

const open = "(select nomination_id from app.assignments where state = 'assigned' limit 1)";
const points = (change: string, of: string) => `update app.scores set ${change} where nomination_id = ${of}`;
const over = "these points cannot be given";

test("points stand within their item, and still once the score is in", async () => {
  const scored = `'${idOf("in_review.city")}'`;
  expect(await tried(judge, points("points = 70", scored))).toBe(over);
  expect(
    await touched(judge, "update app.assignments set state = 'abstained', reason = '反悔' where state = 'scored'"),
  ).toBe(0);
  expect(await tried(judge, points("points = 101", open))).toBe(over);
  const another = `insert into app.scores (evaluation_id, nomination_id, person_id, item, points)
    values ('${scoring}', ${open}, '${city2.personId}', 2, 80)`;
  expect(await tried(judge, another)).toBe(over);
  expect(await tried(judge, points("points = 71", open))).toBe("ok");
  const unfinished = `update app.assignments set state = 'scored', settled_at = app.clock() where nomination_id = ${open}`;
  expect(await tried(judge, unfinished)).toBe("a score has points for every item");
});

test("after the due time, and in a closed evaluation, no points are given and nothing is settled", async () => {
  const settle =
    "update app.assignments set state = 'abstained', reason = '不了解', settled_at = app.clock() where state = 'assigned'";
  for (const end of ["due_at = app.clock() - interval '1 second'", "due_at = '2099-01-01', closed_at = app.clock()"]) {
    await all(`update app.evaluations set ${end}`);
    expect(await tried(judge, points("points = 72", open))).toBe(over);
    expect(await tried(judge, settle)).toBe("this scoring is over");
  }
  await all("update app.evaluations set closed_at = null");
});

test("nobody is given a nomination to score that they keep out of, or that the city does not have", async () => {
  const given = (
    nomination: string,
    to: Actor,
  ) => `insert into app.assignments (evaluation_id, nomination_id, person_id, assigned_at)
    values ('${scoring}', '${nomination}', '${to.personId}', app.clock())`;
  expect(await tried(city, given(idOf("in_review.publication"), city2))).toBe(
    "a judge never judges where they come from",
  );
  expect(await tried(city, given(idOf("in_review.publication"), judge))).toBe(
    "judges score what the city has in review",
  );
  expect(await tried(judge, given(idOf("in_review.city"), city2))).toBe(foreign("assignments"));
});

test("an item is adopted only with a quorum and as the votes say, and a closed meeting stays as it was", async () => {
  const vote = (
    yes: number,
    adopted: boolean,
  ) => `update app.agenda_items set yes = ${yes}, no = 0, abstain = 0, adopted = ${adopted}
    where agenda_id = '${keptSession}'`;
  expect(await tried(city, vote(1, true))).toBe("there is no quorum");
  await all(
    `insert into app.agenda_members (agenda_id, ordinal, name, present) values ('${keptSession}', 1, '某委员', true)`,
  );
  expect(await tried(city, vote(2, true))).toBe("more votes than members present");
  expect(await tried(city, vote(1, false))).toBe("the votes say otherwise");
  const close = (listId: string) => `update app.agendas set closed_at = app.clock(),
    meeting_id = (select meeting_id from app.lists where id = '${listId}') where id = '${keptSession}'`;
  expect(await tried(city, close(every.lists.signing))).toBe("an item is not decided");
  expect(await tried(city, vote(1, true))).toBe("ok");
  expect(await tried(city, close(every.lists.onNotice))).toBe("the list is not what the meeting adopted");
  expect(await tried(city, close(every.lists.signing))).toBe("ok");
  const closed = "a closed meeting stays as it was";
  const of = `where agenda_id = '${keptSession}'`;
  const changes = [
    `update app.agendas set chair = '另一位' where id = '${keptSession}'`,
    `update app.agenda_members set present = false ${of}`,
    `update app.agenda_items set note = '改' ${of}`,
    `insert into app.agenda_items (agenda_id, nomination_id, ordinal, submission) values ('${keptSession}', '${idOf("in_review.city")}', 2, 1)`,
    `insert into app.ballots (agenda_id, nomination_id, member, vote) values ('${keptSession}', '${idOf("in_review.publication")}', 1, 'yes')`,
  ];
  for (const change of changes) expect(await tried(city, change)).toBe(closed);
});

/** The tables that the desks' login reads and whose rows are of a nomination. */
async function tablesOfNominations(): Promise<readonly string[]> {
  const rows = await database().all.execute<{ name: string }>(sql`
    select g.table_name as name from information_schema.role_table_grants g
    join information_schema.columns c on c.table_schema = g.table_schema and c.table_name = g.table_name and c.column_name = 'nomination_id'
    where g.grantee = 'jinguo_app' and g.privilege_type = 'SELECT' and g.table_schema = 'app' order by 1`);
  return rows.map(({ name }) => name);
}

const countOf = async (actor: Actor, from: string): Promise<number> => {
  const rows = await read(actor, ({ db }) => db.execute(sql.raw(`select 1 from ${from}`)), database().desks);
  return rows.count;
};

test("who is recused reads no row of the nomination by its id, in any table", async () => {
  const tables = await tablesOfNominations();
  expect(tables.length).toBeGreaterThan(15);
  for (const [recused, nomination] of [
    [lishi2, idOf("in_review.city")],
    [city2, idOf("in_review.publication")],
    [publication3, idOf("on_notice")],
  ] as const) {
    expect(await countOf(recused, `app.nominations where id = '${nomination}'`)).toBe(0);
    const seen = [];
    for (const table of tables)
      if ((await countOf(recused, `app.${table} where nomination_id = '${nomination}'`)) > 0) seen.push(table);
    expect(seen).toEqual([]);
  }
});

test("a colleague reads those rows, so that there was something to keep", async () => {
  const id = idOf("in_review.city");
  const seen = [];
  for (const table of await tablesOfNominations())
    if ((await countOf(lishi, `app.${table} where nomination_id = '${id}'`)) > 0) seen.push(table);
  expect(seen).toEqual(
    expect.arrayContaining([
      "hands",
      "moves",
      "nomination_versions",
      "notifications",
      "places",
      "rank_moves",
      "recusals",
    ]),
  );
});

test("who is recused neither acts on the nomination nor takes the recusal back", async () => {
  const id = idOf("in_review.city");
  expect(await touched(lishi2, step(id, lishi2, "in_review.city"))).toBe(0);
  expect(await tried(lishi2, `select app.free_places('${id}', 'every')`)).toBe("this place is kept from you");
  expect(await tried(lishi2, "delete from app.recusals")).toBe("permission denied for table recusals");
  const said = (actor: Actor, statement: string) =>
    read(actor, ({ db }) => db.execute<{ done: boolean }>(sql.raw(`select ${statement} as done`)), database().desks);
  const lift = `app.lift_recusal('${id}', '${lishi2.personId}', '看错了')`;
  const declare = (whom: Actor) => `app.declare_recusal('${id}', '${whom.personId}', '亲属')`;
  const remove = `app.remove_affiliation('${lishi2.personId}', '${person.thirdUnit.organisationId}')`;
  for (const [actor, statement] of [
    [lishi2, lift],
    [xingxian, lift],
    [city, lift],
    [lishi2, declare(lishi)],
    [xingxian, declare(lishi)],
    [lishi, declare(city)],
    [lishi2, remove],
    [city, remove],
  ] as const)
    expect([...(await said(actor, statement))]).toEqual([{ done: false }]);
  expect([...(await said(lishi, remove))]).toEqual([{ done: true }]);
  expect([...(await said(lishi, lift))]).toEqual([{ done: true }]);
  expect(await countOf(lishi2, `app.nominations where id = '${id}'`)).toBe(1);
  expect(await countOf(lishi, `app.lifted_recusals where nomination_id = '${id}' and lifted_reason = '看错了'`)).toBe(
    1,
  );
});
