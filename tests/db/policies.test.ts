import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "@/db/client";
import { addDays } from "@/domain/calendar";
import { createDraft } from "@/services/nominations/create-draft";
import { createForUnit } from "@/services/nominations/create-for-unit";
import { giveLatePass } from "@/services/nominations/give-late-pass";
import { registerObjection } from "@/services/publications/register-objection";
import { release } from "@/services/publications/release";
import { run } from "@/services/requests/run";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, digestOf, newDecision, shiftTo, signed, today } from "../support/lists";
import { formWith, valueOf } from "../support/nominations";
import { inEveryPosition } from "../support/positions";
import { refusalBy } from "../support/sql-codes";
import { undone } from "../support/undone";
import { fillDesk } from "../support/desk-rows";
import { deskProbes, restrictiveProbes } from "./desk-probes";
import { type Asker, type Probe, probes as otherProbes } from "./policy-probes";

const probes: Readonly<Record<string, Probe>> = { ...otherProbes, ...deskProbes };

const database = ownDatabase("policies", 2);

beforeAll(async () => {
  const { all, desks } = database();
  const every = await inEveryPosition(database());
  const { lists, made } = every;
  await signed(database(), lists.signing);
  expect(await digestOf(database(), lists.signing)).toHaveLength(64);
  const facts = {
    listId: lists.onNotice,
    nominationId: "",
    receivedOn: today(),
    channel: "phone" as const,
    facts: "某事",
  };
  valueOf(await act(desks, person.publication, registerObjection, facts));
  const late = { nominationId: made["returned.county"].id, until: `${addDays(today(), 30)}T18:00`, reason: "停电" };
  valueOf(await act(desks, person.lishi, giveLatePass, late));
  await all.execute(sql`insert into app.similarities (nomination_id, submission, other_id, score)
    values (${made["in_review.county"].id}, 1, ${made["in_review.city"].id}, 0.9)`);
  await shiftTo(database(), 12);
  const releaseAt = `${Number(today().slice(0, 4)) + 1}-12-31T09:00`;
  valueOf(await act(desks, person.publication, release, { ...newDecision(lists.cleared), releaseAt }));
  valueOf(await run(person.unit, createDraft, { key: crypto.randomUUID(), input: { form: formWith() } }, desks));
  const filledIn = { organisationId: organisation.thirdUnit, form: formWith() };
  valueOf(await act(desks, person.lishi, createForUnit, filledIn));
  await all.execute(sql`insert into app.sessions (person_id, token_hash, expires_at)
    values (${person.unit.personId}, sha256('a'), clock_timestamp() + interval '1 hour')`);
  await all.execute(sql`insert into app.attachments (nomination_id, slot, honour_row, name, media_type, size, sha256, original_sha256, uploaded_by, uploaded_at)
    select id, 'certificate', 0, 'a.pdf', 'application/pdf', 1, sha256('a'), sha256('a'), ${person.unit.personId}, app.clock()
    from app.nominations where organisation_id = ${organisation.unit} limit 1`);
  await all.execute(sql`insert into app.uploads (nomination_id, person_id, slot, name, size, started_at)
    select id, ${person.unit.personId}, 'roster', 'a.pdf', 1, app.clock()
    from app.nominations where organisation_id = ${organisation.unit} limit 1`);
  await all.execute(sql`insert into app.editors (nomination_id, person_id, section, seen_at)
    select id, ${person.unit.personId}, 1, app.clock()
    from app.nominations where organisation_id = ${organisation.unit} limit 1`);
  await fillDesk(all, every);
  await all.execute(sql`insert into app.outbox (topic, payload) values ('letter', '{}')`);
  await all.execute(sql`insert into app.sign_in_attempts (account, network, succeeded) values ('unit', 'here', false)`);
});

async function become(on: Database, asker: Asker): Promise<void> {
  if (asker === "keeper") return;
  await on.execute(
    asker === "everybody" ? sql`grant jinguo_public to current_user` : sql`grant jinguo_app to current_user`,
  );
  await on.execute(asker === "everybody" ? sql`set local role jinguo_public` : sql`set local role jinguo_app`);
  await on.execute(
    sql`select set_config('app.actor', ${typeof asker === "string" ? "" : JSON.stringify(asker)}, true)`,
  );
}

/** How many rows a probe reaches; -1 where it is refused. */
async function reached(on: Database, [asker, statement]: Probe): Promise<number> {
  await become(on, asker);
  const counts: number[] = [];
  const refusal = await refusalBy(() =>
    on.transaction(async (inner) => {
      const rows = await inner.execute(sql.raw(statement));
      counts.push(rows.count);
    }),
  );
  return refusal ? -1 : (counts[0] ?? 0);
}

const policyNames = async () => {
  const rows = await database().all.execute<{ name: string }>(sql`
    select schemaname || '.' || tablename || ' ' || policyname as name from pg_policies
    where schemaname in ('app', 'pub', 'audit') order by 1`);
  return rows.map(({ name }) => name);
};

test("each policy has a probe, and each probe a policy", async () => {
  expect([...Object.keys(probes), ...Object.keys(restrictiveProbes)].sort()).toEqual([...(await policyNames())].sort());
});

test("every table that holds rows of somebody has row-level security, forced", async () => {
  const open = await database().all.execute<{ name: string }>(sql`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'pub', 'audit') and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`);
  expect(open.map(({ name }) => name)).toEqual([
    "app.clock_offset",
    "app.counters",
    "app.divisions",
    "app.holidays",
    "app.installation",
    "app.rounds",
    "app.rules",
    "app.set_up_links",
    "audit.head",
  ]);
});

const withPolicy = (probe: Probe): Promise<number> => undone(database().all, (on) => reached(on, probe));

/** How many rows a probe reaches once the policy, named `table policy`, is gone. */
const withoutPolicy = (name: string, probe: Probe): Promise<number> =>
  undone(database().all, async (on) => {
    const [table = "", policy = ""] = name.split(" ");
    if (table === "audit.events") await on.execute(sql`set local role jinguo_log`);
    await on.execute(sql.raw(`drop policy ${policy} on ${table}`));
    await on.execute(sql`reset role`);
    return reached(on, probe);
  });

for (const [name, probe] of Object.entries(probes)) {
  test(`without the policy ${name} less is reached`, async () => {
    const withIt = await withPolicy(probe);
    expect(withIt).toBeGreaterThan(0);
    expect(await withoutPolicy(name, probe)).toBeLessThan(withIt);
  });
}

for (const [name, probe] of Object.entries(restrictiveProbes)) {
  test(`without the policy ${name} more is reached`, async () => {
    expect(await withoutPolicy(name, probe)).toBeGreaterThan(await withPolicy(probe));
  });
}

test("without its policy no unit is kept from another's nominations", async () => {
  const [asker, statement] = [person.otherUnit, "select 1 from app.nominations"] as const;
  const behind = await undone(database().all, (on) => reached(on, [asker, statement]));
  const open = await undone(database().all, async (on) => {
    await on.execute(sql`alter table app.nominations disable row level security`);
    return reached(on, [asker, statement]);
  });
  expect([behind, open > 15, asker.organisationId]).toEqual([2, true, organisation.otherUnit]);
});
