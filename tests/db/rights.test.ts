import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Actor, clock } from "@/domain/actor";
import { registerObjection } from "@/services/publications/register-objection";
import { read } from "@/services/requests/read";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, shiftTo, signed, today } from "../support/lists";
import { valueOf } from "../support/nominations";
import { type EveryPosition, inEveryPosition } from "../support/positions";
import { everything } from "../support/records";
import { codeOf, wordOf } from "../support/sql-codes";
import { foreign, step, tryingIn } from "../support/trying";
import { grantedColumns, grantedTables } from "./granted";

const database = ownDatabase("rights");
let all: EveryPosition;

beforeAll(async () => {
  all = await inEveryPosition(database());
});
beforeEach(() => shiftTo(database(), 0));

const { unit, lishi, city, publication } = person;
const { tried, touched } = tryingIn(database);

test("the desks' login may do in each table exactly this, delete nothing but its own ticks and truncate nowhere", async () => {
  const rows = await database().all.execute<{ privilege: string; tables: string[] }>(sql`
    select privilege_type as privilege, array_agg(table_schema || '.' || table_name order by table_schema || '.' || table_name) as tables
    from information_schema.role_table_grants where grantee = 'jinguo_app' group by 1 order by 1`);
  expect(Object.fromEntries(rows.map(({ privilege, tables }) => [privilege, tables]))).toEqual(grantedTables);
});

test("the desks' login may change these columns of the desks' tables and no other", async () => {
  const rows = await database().all.execute<{ name: string; columns: string[] }>(sql`
    select table_name as name, array_agg(column_name::text order by column_name::text) as columns
    from information_schema.column_privileges
    where grantee = 'jinguo_app' and privilege_type = 'UPDATE' and table_schema <> 'pub' group by 1 order by 1`);
  expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toEqual(grantedColumns);
});

test("neither login of the site is a superuser, bypasses row-level security or owns anything", async () => {
  const rows = await database().all.execute(sql`
    select r.rolname as name, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as mighty,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('app', 'pub', 'audit') and pg_has_role(r.oid, c.relowner, 'member')) as owns
    from pg_roles r where r.rolname in ('jinguo_web', 'jinguo_reader') order by 1`);
  expect([...rows]).toEqual([
    { name: "jinguo_reader", mighty: false, owns: false },
    { name: "jinguo_web", mighty: false, owns: false },
  ]);
});

test("what is counted, held or logged is not written by hand, whoever acts", async () => {
  const statements = [
    "update app.quotas set used = 0",
    "update app.quotas set places = 99",
    "delete from app.places",
    "insert into app.places select nomination_id, round_id, body_id, award from app.places",
    "insert into app.hands select nomination_id, person_id, stage from app.hands",
    "delete from app.hands",
    "select value from app.counters",
    "update app.counters set value = 1",
    "update app.clock_offset set shift = '1 year'",
    "insert into audit.events select * from audit.events",
    "update audit.events set payload = '{}'",
    "delete from audit.events",
    "select seq from audit.head",
    "update audit.head set seq = 0",
    "update app.nominations set organisation_id = organisation_id",
    "update app.nominations set created_by = created_by",
    "update app.nomination_versions set sha256 = sha256",
    "delete from app.nominations",
    "update app.moves set note = ''",
    "update app.lists set content = content",
    "update app.list_entries set ordinal = 1",
    "update app.sign_offs set kind = 'privacy'",
    "delete from app.sign_offs",
    "update app.notices set closes_at = now()",
    "update app.objections set facts = ''",
    "update app.decisions set release_at = now()",
    "update app.honours set state = 'revoked'",
    "update app.people set password_hash = ''",
    "insert into app.sessions (person_id, token_hash, expires_at) select id, sha256('a'), now() from app.people",
    "update app.rounds set closes_at = now()",
    "select 1 from app.sign_in_attempts",
    "select 1 from app.set_up_links",
    "truncate app.outbox",
    "create table app.mine (a integer)",
    "alter table app.nominations disable row level security",
  ];
  const codes = await Promise.all(
    statements.map(async (statement) => {
      const code = await codeOf(() => read(publication, ({ db }) => db.execute(sql.raw(statement)), database().desks));
      return { statement, code };
    }),
  );
  expect(codes).toEqual(statements.map((statement) => ({ statement, code: "42501" })));
});

test("a step is never entered in somebody else's name", async () => {
  const { id } = all.made["in_review.county"];
  expect(await tried(lishi, step(id, person.lishi2, "in_review.city"))).toBe("a step is recorded as its actor's own");
  expect(await tried(lishi, step(id, city, "in_review.city"))).toBe("a step is recorded as its actor's own");
  expect(await tried(lishi, step(id, clock, "in_review.city"))).toBe("a step is recorded as its actor's own");
  expect(await tried(lishi, step(id, { ...lishi, organisationId: organisation.xingxian }, "in_review.city"))).toBe(
    "a step is recorded as its actor's own",
  );
});

test("one person is never entered at two stages of a nomination", async () => {
  const { id } = all.made["in_review.city"];
  const both = { ...city, personId: lishi.personId };
  expect(await tried(both, step(id, both, "in_review.city"))).toBe(
    "one person never acts at two stages of a nomination",
  );
});

test("a nomination moves only with a recorded step, and one version at a time", async () => {
  const { id } = all.made["in_review.county"];
  expect(
    await tried(
      lishi,
      `update app.nominations set status = 'in_review', stage = 'city', version = version + 1, reached_city = true where id = '${id}'`,
    ),
  ).toBe("a nomination moves only by a recorded step");
  expect(await tried(lishi, `update app.nominations set version = version + 2 where id = '${id}'`)).toBe(
    "a nomination changes by one version at a time",
  );
  expect(await tried(lishi, `update app.nominations set begun = true where id = '${id}'`)).toBe(
    "a nomination changes by one version at a time",
  );
});

/** Records a step and moves with it, as a fault in the desks' code might. */
async function forcing(actor: Actor, id: string, status: string): Promise<string> {
  const before = await everything(database());
  const update = `update app.nominations set status = '${status}', stage = null, version = version + 1 where id = '${id}'`;
  const said = await wordOf(() =>
    read(
      actor,
      async ({ db }) => {
        await db.execute(sql.raw(step(id, actor, status)));
        await db.execute(sql.raw(update));
      },
      database().desks,
    ),
  );
  if (said !== "ok") expect(await everything(database())).toEqual(before);
  return said;
}

test("nothing comes on notice without one, is cleared while it runs or honoured without a decision, even with a step", async () => {
  const onList = all.made["in_review.publication"].id;
  expect(await forcing(publication, onList, "on_notice")).toBe("there is no notice");
  expect(await forcing(publication, onList, "cleared")).toBe("there is no notice");
  expect(await forcing(publication, onList, "honoured")).toBe("there is no notice");
  expect(await forcing(clock, all.made.on_notice.id, "cleared")).toBe("the notice is still running");
  expect(await forcing(clock, all.made.on_notice.id, "honoured")).toBe("the notice is still running");
  await shiftTo(database(), 12);
  expect(await forcing(publication, all.made.cleared.id, "honoured")).toBe("there is no decision in force");
  expect(await forcing(clock, all.made.on_notice.id, "honoured")).toBe("there is no decision in force");
});

test("with an objection open nothing is cleared, even with a step after the notice", async () => {
  const facts = {
    listId: all.lists.onNotice,
    nominationId: "",
    receivedOn: today(),
    channel: "phone" as const,
    facts: "某事",
  };
  valueOf(await act(database().desks, publication, registerObjection, facts));
  await shiftTo(database(), 12);
  expect(await forcing(clock, all.made.on_notice.id, "cleared")).toBe("an objection is open");
});

test("a notice is not opened without its signatures, by others than publication, or in another's name", async () => {
  const notice = (by: Actor) => `
    insert into app.notices (list_id, title, basis, procedure, first_day, last_day, closes_at, sha256, announced_by, announced_at)
    select id, '', '', '', '2027-01-01', '2027-01-08', app.clock() + interval '1 day', sha256, '${by.personId}', app.clock()
    from app.lists where id = '${all.lists.signing}'`;
  expect(await tried(publication, notice(publication))).toBe("signatures are missing");
  expect(await tried(city, notice(city))).toBe("signatures are missing");
  await signed(database(), all.lists.signing);
  expect(await tried(city, notice(city))).toBe(foreign("notices"));
  expect(await tried(publication, notice(person.publication2))).toBe(foreign("notices"));
});

test("nobody signs, decides, objects or keeps keys in another's name", async () => {
  const list = `'${all.lists.signing}'`;
  const signature = (by: Actor) =>
    `insert into app.sign_offs (list_id, person_id, kind, sha256, at) values (${list}, '${by.personId}', 'privacy', sha256('a'), app.clock())`;
  const decision = (by: Actor) =>
    `insert into app.decisions (list_id, document_number, document_date, decided_by) values (${list}, '号', '2027-01-01', '${by.personId}')`;
  const ownKey = (of: Actor) =>
    `insert into app.idempotency_keys (person_id, key, request_hash) values ('${of.personId}', 'abcdefghijklmnop', sha256('a'))`;
  expect(await tried(publication, signature(person.publication2))).toBe(foreign("sign_offs"));
  expect(await tried(city, signature(city))).toBe(foreign("sign_offs"));
  expect(await tried(publication, decision(person.publication2))).toBe(foreign("decisions"));
  expect(await tried(city, decision(city))).toBe(foreign("decisions"));
  expect(await tried(unit, ownKey(person.otherUnit))).toBe(foreign("idempotency_keys"));
  expect(
    await tried(
      unit,
      "insert into app.meetings (round_id, number, held_on, recorded_by, recorded_at) select id, '1', '2027-01-01', gen_random_uuid(), now() from app.rounds",
    ),
  ).toBe(foreign("meetings"));
});

test("a body that is not the nomination's moves none of its columns, and gives it to nobody", async () => {
  const { id, version } = all.made["in_review.county"];
  expect(await touched(person.xingxian, `update app.nominations set version = version + 1 where id = '${id}'`)).toBe(0);
  expect(
    await tried(
      lishi,
      `update app.nominations set body_id = '${organisation.xingxian}', version = version + 1 where id = '${id}'`,
    ),
  ).toBe(foreign("nominations"));
  const given = await read(
    person.xingxian,
    ({ db }) => db.execute(sql`select app.hand_on(${id}::uuid, ${version}, ${organisation.transport}::uuid) as done`),
    database().desks,
  );
  expect([...given]).toEqual([{ done: false }]);
});

test("places are taken by the body and the city, and freed only by those who have the nomination in sight", async () => {
  const { id } = all.made["in_review.city"];
  const take = (ofCity: boolean) => `select app.take_place('${id}', ${ofCity})`;
  for (const other of [unit, person.xingxian, publication, clock, person.admin])
    expect(await tried(other, take(false))).toBe("this place is not yours to give");
  expect(await tried(lishi, take(true))).toBe("this place is not yours to give");
  for (const other of [person.otherUnit, person.xingxian, clock, person.admin])
    expect(await tried(other, `select app.free_places('${id}', 'every')`)).toBe("these places are not yours to free");
});

test("a step of a nomination that is out of sight is not entered", async () => {
  expect(await touched(person.xingxian, step(all.made["in_review.county"].id, person.xingxian, "in_review.city"))).toBe(
    0,
  );
  const known = `insert into app.moves (nomination_id, version, verb, from_position, to_position, role, person_id, organisation_id, at, submission, event)
    values ('${all.made["in_review.county"].id}', 90, 'x', 'x', 'x', 'county', '${person.xingxian.personId}', '${organisation.xingxian}', app.clock(), 1, 900001)`;
  expect(await tried(person.xingxian, known)).toBe(foreign("moves"));
});

test("only acting does anything: without an actor no event is appended and nothing is put out", async () => {
  const { desks } = database();
  const append = sql`select audit.append('x', 'nomination', gen_random_uuid(), '{}')`;
  expect(await codeOf(() => desks.execute(append))).toBe("42501");
  expect(await codeOf(() => desks.execute(sql`insert into app.outbox (topic, payload) values ('x', '{}')`))).toBe(
    "42501",
  );
});
