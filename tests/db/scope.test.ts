import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { within } from "@/db/queries/scope";
import { nominations } from "@/db/schema/nominations";
import { type Actor, clock, covers, type Reach, scopeOf } from "@/domain/actor";
import { emptyForm } from "@/domain/nomination";
import { positionKeys } from "@/domain/workflow";
import { createForUnit } from "@/services/nominations/create-for-unit";
import { read } from "@/services/requests/read";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act } from "../support/lists";
import { valueOf } from "../support/nominations";
import { type EveryPosition, inEveryPosition } from "../support/positions";
import { standing } from "../support/records";

const database = ownDatabase("scope");
const everybody: Readonly<Record<string, Actor>> = { ...person, clock };

let all: EveryPosition;
let rows: readonly (Reach & { readonly id: string })[];

beforeAll(async () => {
  all = await inEveryPosition(database());
  const form = { ...emptyForm, bodyId: organisation.lishi };
  valueOf(await act(database().desks, person.lishi, createForUnit, { organisationId: organisation.thirdUnit, form }));
  rows = await database()
    .all.select({
      id: nominations.id,
      organisationId: nominations.organisationId,
      bodyId: nominations.bodyId,
      filledBy: nominations.filledBy,
      submissions: nominations.submissions,
      reachedCity: nominations.reachedCity,
      status: nominations.status,
    })
    .from(nominations);
});

const covered = (actor: Actor) =>
  rows
    .filter((row) => covers(scopeOf(actor), row))
    .map(({ id }) => id)
    .sort();

/** What the desks' login reads as this actor: one column of ids, without repetition. */
async function readBy(actor: Actor, column: string, table: string): Promise<readonly string[]> {
  const found = await read(
    actor,
    ({ db }) =>
      db.execute<{ id: string }>(
        sql`select distinct ${sql.identifier(column)} as id from app.${sql.identifier(table)} order by 1`,
      ),
    database().desks,
  );
  return found.map(({ id }) => id);
}

test("there is a nomination in every position", async () => {
  const positions = await Promise.all(
    positionKeys.map(async (key) => (await standing(database().all, all.made[key].id)).position),
  );
  expect(positions).toEqual(positionKeys);
});

test("the scope in SQL, the policies of the database and covers() reach the same nominations, for each person and the clock", async () => {
  for (const [name, actor] of Object.entries(everybody)) {
    const inSql = await database()
      .all.select({ id: nominations.id })
      .from(nominations)
      .where(within(scopeOf(actor)));
    const byPolicy = await readBy(actor, "id", "nominations");
    expect({ name, inSql: inSql.map(({ id }) => id).sort(), byPolicy }).toEqual({
      name,
      inSql: covered(actor),
      byPolicy: covered(actor),
    });
  }
});

test("how many each of them reaches", () => {
  const counts = Object.fromEntries(Object.entries(everybody).map(([name, actor]) => [name, covered(actor).length]));
  expect(counts).toEqual({
    unit: 17,
    otherUnit: 2,
    thirdUnit: 2,
    lishi: 15,
    lishi2: 15,
    xingxian: 2,
    transport: 1,
    city: 10,
    city2: 10,
    publication: 10,
    publication2: 10,
    publication3: 10,
    clock: 3,
    admin: 0,
    security: 0,
    auditor: 0,
    judge: 0,
  });
});

test("what belongs to a nomination is reached with it and not otherwise", async () => {
  for (const table of ["moves", "nomination_versions", "hands", "places"]) {
    const known = await database().all.execute<{ id: string }>(
      sql`select distinct nomination_id as id from app.${sql.identifier(table)}`,
    );
    const ids = new Set(known.map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(5);
    for (const [name, actor] of Object.entries(everybody))
      expect({ name, table, ids: await readBy(actor, "nomination_id", table) }).toEqual({
        name,
        table,
        ids: covered(actor).filter((id) => ids.has(id)),
      });
  }
});

test("a login without an actor reaches nothing that belongs to somebody", async () => {
  for (const table of [
    "nominations",
    "moves",
    "people",
    "sessions",
    "quotas",
    "lists",
    "objections",
    "idempotency_keys",
    "outbox",
  ])
    expect([...(await database().desks.execute(sql`select 1 from app.${sql.identifier(table)}`))]).toEqual([]);
});

test("an actor of the sign-in that is not known reaches nothing", async () => {
  for (const actor of ['{"role":"nobody"}', '{"role":"unit","personId":null,"organisationId":null}', "{}"]) {
    const found = await database().desks.transaction(async (db) => {
      await db.execute(sql`select set_config('app.actor', ${actor}, true)`);
      return db.execute(sql`select 1 from app.nominations`);
    });
    expect([...found]).toEqual([]);
  }
});
