import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { inject } from "vitest";
import { people } from "@/db/schema/people";
import type { Actor } from "@/domain/actor";
import type { FormDraft } from "@/domain/nomination";
import { fileStore } from "@/outside/file-store";
import { createDraft } from "@/services/nominations/create-draft";
import { submit } from "@/services/nominations/submit";
import { organisation } from "./city";
import type { TestDatabase } from "./database";
import { act } from "./lists";
import { formWith, type Made, valueOf } from "./nominations";

const id = (kind: number, number: number) =>
  `00000000-0000-4000-8000-${String(kind).padStart(4, "0")}${String(number).padStart(8, "0")}`;

/** Further people of the small city: colleagues, and judges. */
export const further = {
  lishi3: { role: "county", personId: id(3, 21), organisationId: organisation.lishi },
  lishi4: { role: "county", personId: id(3, 26), organisationId: organisation.lishi },
  city3: { role: "city", personId: id(3, 22), organisationId: organisation.city },
  publication4: { role: "publication", personId: id(3, 25), organisationId: organisation.city },
  judge2: { role: "judge", personId: id(3, 23), organisationId: null },
  judge3: { role: "judge", personId: id(3, 24), organisationId: null },
} as const satisfies Record<string, Actor>;

const definitions = `
  create table app.test_step (name text not null, at timestamptz(3) not null, given integer not null);
  insert into app.test_step values ('start', '2027-01-01', 0);
  grant select on app.test_step to public;
  grant update on app.test_step to jinguo_migrate;
  create function app.test_id() returns uuid language plpgsql security definer as $$
  declare
    step text;
  begin
    update app.test_step set given = given + 1 returning name || ':' || given into step;
    return overlay(overlay(md5(step) placing '4' from 13 for 1) placing '8' from 17 for 1)::uuid;
  end $$;
  create or replace function app.clock() returns timestamptz(3) language sql stable security definer set search_path = '' as $$
    select at from app.test_step
  $$;
  do $$
  declare
    c record;
  begin
    for c in select table_schema s, table_name t, column_name n from information_schema.columns
      where column_default = 'gen_random_uuid()' and table_schema in ('app', 'pub') loop
      execute format('alter table %I.%I alter column %I set default app.test_id()', c.s, c.t, c.n);
    end loop;
  end $$`;

/** A world in which time stands still within a step, and ids follow from the step and what the step makes. */
export type World = {
  readonly database: TestDatabase;
  /** Goes to another step, by its name and the minutes since the first. */
  readonly step: (name: string, minutes: number) => Promise<void>;
};

/** Makes a test's own database such a world: what is done in one under the same steps is the same to the byte in another. */
export async function worldIn(database: TestDatabase, name: string, start: Date): Promise<World> {
  const { port, password } = inject("cluster");
  const options = { host: "127.0.0.1", port, username: "postgres", password, max: 1, onnotice: () => {} };
  const superuser = postgres({ ...options, database: name });
  await superuser.unsafe(definitions);
  await superuser.end();
  const step = async (called: string, minutes: number) => {
    const at = new Date(start.getTime() + minutes * 60_000).toISOString();
    await database.all.execute(sql`update app.test_step set name = ${called}, at = ${at}, given = 0`);
  };
  await step("people", 0);
  await database.all.insert(people).values(
    Object.entries(further).map(([account, { personId, role, organisationId }]) => ({
      id: personId,
      account: account.toLowerCase(),
      name: account,
      role,
      organisationId,
      passwordHash: "none",
    })),
  );
  await database.all.execute(sql`update app.people set email = account || '@example.org'`);
  await database.all.execute(sql`update app.quotas set places = 60`);
  return { database, step };
}

/** What tells the collective of this number from others. */
export const collectiveOf = (number: number): Partial<FormDraft> => ({
  fullName: `离石区某单位第${String(number).padStart(2, "0")}组`,
  parentName: "离石区某单位",
  creditCode: "",
  noOwnCode: true,
});

/** A draft of a collective of its own. */
export async function draftedAs(
  { database }: World,
  unit: Actor,
  number: number,
  change: Partial<FormDraft> = {},
): Promise<Made> {
  const form = formWith({ ...collectiveOf(number), ...change });
  const saved = valueOf(await act(database.desks, unit, createDraft, { form }));
  return { id: saved.nominationId, version: saved.version };
}

export async function submittedAs({ database }: World, unit: Actor, made: Made): Promise<Made> {
  valueOf(await act(database.desks, unit, submit, { nominationId: made.id, version: made.version }));
  return { id: made.id, version: made.version + 1 };
}

/** The digest of bytes that are kept in the store from now on. */
export async function keptBytes(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jinguo-bytes-"));
  const sha256 = createHash("sha256").update(text).digest("hex");
  await writeFile(join(folder, "bytes"), text);
  await fileStore().put(sha256, join(folder, "bytes"));
  await rm(folder, { recursive: true });
  return sha256;
}
