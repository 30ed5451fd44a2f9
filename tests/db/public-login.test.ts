import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { release } from "@/services/publications/release";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, newDecision, shiftTo } from "../support/lists";
import { valueOf } from "../support/nominations";
import { type EveryPosition, inEveryPosition } from "../support/positions";
import { codeOf } from "../support/sql-codes";

const database = ownDatabase("public_login");
let all: EveryPosition;

beforeAll(async () => {
  all = await inEveryPosition(database());
});
beforeEach(() => shiftTo(database(), 0));

const tablesOf = async (...schemas: readonly string[]) => {
  const rows = await database().all.execute<{ schema: string; name: string }>(sql`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${schemas} and c.relkind in ('r', 'v') order by 1, 2`);
  return [...rows];
};

/** Everything that the public's login can read, as one text. */
async function publicText(): Promise<string> {
  const texts: string[] = [];
  for (const { name } of await tablesOf("pub")) {
    const rows = await database().everybody.execute<{ text: string }>(
      sql`select ${sql.identifier(name)}::text as text from pub.${sql.identifier(name)}`,
    );
    texts.push(...rows.map(({ text }) => `${name} ${text}`));
  }
  return texts.join("\n");
}

const titleOf = async (id: string): Promise<string> => {
  const [row] = await database().all.execute<{ title: string }>(
    sql`select title from app.nominations where id = ${id}`,
  );
  return row?.title ?? "";
};

test("the public's login is refused every table of the desks and of the log", async () => {
  const closed = await tablesOf("app", "audit");
  expect(closed.length).toBeGreaterThan(25);
  for (const { schema, name } of closed)
    expect({
      name,
      code: await codeOf(() =>
        database().everybody.execute(sql`select 1 from ${sql.identifier(schema)}.${sql.identifier(name)}`),
      ),
    }).toEqual({ name, code: "42501" });
});

test("the public's login writes nothing, not even the copies it reads", async () => {
  for (const { name } of await tablesOf("pub")) {
    const table = sql`pub.${sql.identifier(name)}`;
    expect({ name, code: await codeOf(() => database().everybody.execute(sql`delete from ${table}`)) }).toEqual({
      name,
      code: "42501",
    });
    expect(await codeOf(() => database().everybody.execute(sql`insert into ${table} default values`))).toBe("42501");
  }
  expect(await codeOf(() => database().everybody.execute(sql`update pub.honours set state = 'revoked'`))).toBe("42501");
  expect(await codeOf(() => database().everybody.execute(sql`create table pub.mine (a integer)`))).toBe("42501");
});

test("the public's login may ask for the hour and who acts, and call nothing else", async () => {
  const rows = await database().everybody.execute<{ name: string }>(sql`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'audit', 'pub') and has_schema_privilege(n.oid, 'usage') and has_function_privilege(p.oid, 'execute')
    order by 1`);
  expect(rows.map(({ name }) => name)).toEqual([
    "app.actor",
    "app.actor_organisation",
    "app.actor_person",
    "app.actor_role",
    "app.clock",
  ]);
});

test("the public's login becomes nobody by saying that it is somebody", async () => {
  const seen = await database().everybody.transaction(async (db) => {
    await db.execute(sql`select set_config('app.actor', ${JSON.stringify(person.publication)}, true)`);
    return db.execute(sql`select 1 from pub.notices`);
  });
  expect(seen).toHaveLength(3);
  expect(await codeOf(() => database().everybody.execute(sql`set role jinguo_app`))).toBe("42501");
});

test("of all that is under way the public reads what is on notice, by name, and nothing else of it", async () => {
  await shiftTo(database(), 12);
  const text = await publicText();
  const { honoured, cleared, on_notice: onNotice, ...hidden } = all.made;
  for (const made of [honoured, cleared, onNotice]) expect(text).toContain(await titleOf(made.id));
  for (const [position, made] of [
    ...Object.entries(hidden),
    ...all.further.map((made) => ["further", made] as const),
  ]) {
    const title = await titleOf(made.id);
    if (title !== "") expect({ position, shown: text.includes(title) }).toEqual({ position, shown: false });
  }
  const lines = text.split("\n");
  const about = async (id: string) => {
    const title = await titleOf(id);
    return lines.filter((line) => line.includes(title)).map((line) => line.split(" ")[0]);
  };
  expect(await about(cleared.id)).toEqual(["notice_entries"]);
  expect(await about(onNotice.id)).toEqual(["notice_entries"]);
  expect(await about(honoured.id)).toEqual(["collectives", "notice_entries"]);
  expect(text).not.toMatch(/1234567|某某/);
});

test("a copy with a date to come is not there for the public until that moment", async () => {
  const { all: owner, everybody } = database();
  const at = sql`app.clock() + interval '2 days'`;
  const id = crypto.randomUUID();
  await owner.execute(sql`insert into pub.collectives (id, full_name, name, short_name, body_name, industry, story, figures, other_honours, publish_at)
    values (${id}, '未到时间组', '未到时间组', '未到', '某会', '教育', '[]', '[]', '[]', ${at})`);
  await owner.execute(sql`insert into pub.honours (registration_number, collective_id, award, level, title, state, publish_at)
    values ('LLJG-2027-H-9001', ${id}, 'red_banner', 'city', '三八红旗集体', 'valid', ${at})`);
  await owner.execute(sql`insert into pub.notices (id, title, basis, procedure, round_year, notice_days, first_day, last_day, closes_at, announced_at, sha256)
    values (${id}, '未到时间的公示', '', '', 2027, 5, '2027-01-01', '2027-01-08', ${at} + interval '9 days', ${at}, '')`);
  await owner.execute(sql`insert into pub.notice_entries (notice_id, ordinal, award, full_name, body_name)
    values (${id}, 1, 'red_banner', '未到时间组', '某会')`);
  const counted = async () => {
    const [row] = await everybody.execute(sql`select
      (select count(*)::integer from pub.collectives where id = ${id}) as collectives,
      (select count(*)::integer from pub.honours where collective_id = ${id}) as honours,
      (select count(*)::integer from pub.notices where id = ${id}) as notices,
      (select count(*)::integer from pub.notice_entries where notice_id = ${id}) as entries`);
    return row;
  };
  expect(await counted()).toEqual({ collectives: 0, honours: 0, notices: 0, entries: 0 });
  await shiftTo(database(), 3);
  expect(await counted()).toEqual({ collectives: 1, honours: 1, notices: 1, entries: 1 });
});

test("what is cleared is on the roll once it is released, and not before", async () => {
  const title = await titleOf(all.made.cleared.id);
  const onRoll = async () => {
    const rows =
      await database().everybody.execute(sql`select 1 from pub.honours h join pub.collectives c on c.id = h.collective_id
      where c.full_name = ${title}`);
    return rows.length;
  };
  await shiftTo(database(), 12);
  expect(await onRoll()).toBe(0);
  valueOf(await act(database().desks, person.publication, release, newDecision(all.lists.cleared)));
  expect(await onRoll()).toBe(1);
});
