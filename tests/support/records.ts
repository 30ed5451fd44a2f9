import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "@/db/client";
import type { Actor, Role } from "@/domain/actor";
import type { AwardKey } from "@/domain/award-types";
import type { Faster, Refusal } from "@/domain/refusal";
import type { Result } from "@/domain/result";
import type { PositionKey, Verb } from "@/domain/workflow";
import type { TestDatabase } from "./database";
import type { Made } from "./nominations";

/** Every row of every table, as one digest a table. */
export async function everything({ all }: Pick<TestDatabase, "all">): Promise<Readonly<Record<string, string>>> {
  const tables = await all.execute<{ name: string }>(sql`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'pub', 'audit') and c.relkind = 'r' order by 1`);
  const counts = tables.map(({ name }) =>
    sql.raw(
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as rows from ${name} t`,
    ),
  );
  const rows = await all.execute<{ name: string; rows: string }>(sql.join(counts, sql` union all `));
  return Object.fromEntries(rows.map(({ name, rows: digest }) => [name, digest]));
}

/** Why it was refused, once it is certain that nothing was written in any table. */
export async function refused(database: TestDatabase, act: () => Promise<Result<unknown>>): Promise<Refusal> {
  const before = await everything(database);
  const result = await act();
  if (result.ok) throw new Error(`expected a refusal, got ${JSON.stringify(result.value)}`);
  expect(await everything(database)).toEqual(before);
  return result.refusal;
}

/** The refusal of what was decided on an older version, naming the post that was faster. */
export const fasterBy = (who: Faster["who"], role: Role, verb: Verb): Refusal => ({
  code: "stale",
  by: { who, role, verb, at: expect.any(String) as string },
});

/** Where a nomination stands. */
export async function standing(all: Database, id: string) {
  const [row] = await all.execute<{ position: PositionKey; version: number; begun: boolean }>(
    sql`select app.position_key(status, stage) as position, version, begun from app.nominations where id = ${id}`,
  );
  if (!row) throw new Error(`there is no nomination ${id}`);
  return { ...row };
}

export const madeNow = async (all: Database, id: string): Promise<Made> => ({
  id,
  version: (await standing(all, id)).version,
});

type Expected = {
  readonly actor: Actor;
  readonly verb: Verb;
  readonly from: PositionKey;
  readonly to: PositionKey;
  readonly begun: boolean;
  readonly note?: string;
  readonly submission?: number;
  /** What the event says beside the step itself. */
  readonly detail?: Readonly<Record<string, unknown>>;
};

type Recorded = {
  position: string;
  version: number;
  begun: boolean;
  verb: string;
  from: string;
  to: string;
  role: string;
  person_id: string | null;
  organisation_id: string | null;
  note: string;
  submission: number;
  payload: { seq: number; at: string; detail: Record<string, unknown> } & Record<string, unknown>;
};

/** Expects the last step of a nomination to be this one, in its row, its history and the log; tells how it stands now. */
export async function expectStep(all: Database, before: Made, expected: Expected): Promise<Made> {
  const { actor, verb, from, to, begun, note = "", submission = 1, detail = {} } = expected;
  const [row] = await all.execute<Recorded>(sql`
    select app.position_key(n.status, n.stage) as position, n.version, n.begun, m.verb, m.from_position as "from",
      m.to_position as "to", m.role, m.person_id, m.organisation_id, m.note, m.submission, e.payload::jsonb as payload
    from app.nominations n join app.moves m on m.nomination_id = n.id and m.version = n.version
      join audit.events e on e.seq = m.event
    where n.id = ${before.id}`);
  if (!row) throw new Error("the step has a row and an event");
  const version = before.version + 1;
  const { seq: _seq, at: _at, detail: logged, ...event } = row.payload;
  const { said, ...rest } = logged;
  const { payload: _payload, ...step } = row;
  expect(step).toEqual({
    position: to,
    version,
    begun,
    verb,
    from,
    to,
    role: actor.role,
    person_id: actor.personId,
    organisation_id: actor.organisationId,
    note,
    submission,
  });
  expect(event).toEqual({ actor, verb, subject: { kind: "nomination", id: before.id } });
  expect(rest).toEqual({ from, to, version, submission, ...detail });
  expect(typeof said).toBe(note === "" && verb !== "return" ? "undefined" : "string");
  if (note !== "") expect(JSON.stringify(row.payload)).not.toContain(note);
  return { id: before.id, version };
}

/** The places of a body that are taken for an award. */
export async function usedBy(all: Database, bodyId: string, award: AwardKey = "red_banner"): Promise<number> {
  const [row] = await all.execute<{ used: number; taken: number }>(sql`
    select q.used, (select count(*)::integer from app.places p
      where p.round_id = q.round_id and p.body_id = q.body_id and p.award = q.award) as taken
    from app.quotas q where q.body_id = ${bodyId} and q.award = ${award}`);
  if (!row) throw new Error("the body has a quota");
  expect(row.used).toBe(row.taken);
  return row.used;
}

/** The verbs of the log so far, oldest first. */
export async function loggedVerbs(all: Database, since = 0): Promise<readonly string[]> {
  const rows = await all.execute<{ verb: string }>(
    sql`select payload::jsonb ->> 'verb' as verb from audit.events where seq > ${since} order by seq`,
  );
  return rows.map(({ verb }) => verb);
}

export async function headOf(all: Database): Promise<number> {
  const [row] = await all.execute<{ seq: string }>(sql`select seq from audit.head`);
  return Number(row?.seq);
}
