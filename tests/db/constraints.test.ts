import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { createDraft } from "@/services/nominations/create-draft";
import { registerObjection } from "@/services/publications/register-objection";
import { run } from "@/services/requests/run";
import { person } from "../support/city";
import { fillDesk } from "../support/desk-rows";
import { ownDatabase } from "../support/database";
import { act, today } from "../support/lists";
import { formWith, valueOf } from "../support/nominations";
import { inEveryPosition } from "../support/positions";
import { refusalBy } from "../support/sql-codes";
import { undone } from "../support/undone";
import { badRows } from "./bad-rows";

const database = ownDatabase("constraints", 2);

beforeAll(async () => {
  const { all, desks } = database();
  const every = await inEveryPosition(database());
  const { lists } = every;
  const facts = {
    listId: lists.onNotice,
    nominationId: "",
    receivedOn: today(),
    channel: "phone" as const,
    facts: "某事",
  };
  valueOf(await act(desks, person.publication, registerObjection, facts));
  valueOf(await run(person.unit, createDraft, { key: crypto.randomUUID(), input: { form: formWith() } }, desks));
  await all.execute(sql`insert into app.sessions (person_id, token_hash, expires_at)
    values (${person.unit.personId}, sha256('a'), clock_timestamp() + interval '1 hour')`);
  await fillDesk(all, every);
  await all.execute(sql`insert into app.installation (demo) values ('0') on conflict do nothing`);
});

test("each check, each unique column and each unique index has a row that it refuses", async () => {
  const rows = await database().all.execute<{ name: string }>(sql`
    select c.conname as name from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where n.nspname in ('app', 'pub', 'audit') and c.contype in ('c', 'u')
    union
    select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'pub', 'audit') and i.indisunique and not i.indisprimary
    order by 1`);
  const probed = new Set(badRows.map(([constraint]) => constraint));
  expect([...probed].sort()).toEqual(rows.map(({ name }) => name).sort());
});

for (const [index, [constraint, statement]] of badRows.entries()) {
  test(`${constraint} refuses bad row ${index + 1}`, async () => {
    const refusal = await undone(database().all, async (on) => {
      await on.execute(sql`select set_config('app.actor', ${JSON.stringify(person.unit)}, true)`);
      return refusalBy(() => on.transaction((inner) => inner.execute(sql.raw(statement))));
    });
    expect(refusal?.constraint ?? "accepted").toBe(constraint);
  });
}

test("a row that breaks nothing is taken, so that the refusals above are the constraints'", async () => {
  const statement = `insert into app.people select (jsonb_populate_record(t, '{"id":"11111111-1111-4111-8111-111111111111","account":"new"}')).*
    from app.people t limit 1`;
  const count = await undone(database().all, async (on) => (await on.execute(sql.raw(statement))).count);
  expect(count).toBe(1);
});
