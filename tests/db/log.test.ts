import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { checkChain } from "@/scripts/log-chain.mjs";
import { read } from "@/services/requests/read";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { inEveryPosition } from "../support/positions";
import { codeOf, wordOf } from "../support/sql-codes";
import { undone } from "../support/undone";

const database = ownDatabase("log");

beforeAll(() => inEveryPosition(database()));

type Event = { seq: string; at: string; payload: string; prev: Buffer; hash: Buffer };

const events = async (): Promise<Event[]> => [
  ...(await database().all.execute<Event>(sql`select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
    payload, prev, hash from audit.events order by seq`)),
];
const head = async () => {
  const [row] = await database().all.execute<{ seq: string; hash: Buffer }>(sql`select seq, hash from audit.head`);
  return row ?? null;
};
const checked = async (chain: readonly Event[]) => {
  const batches = (async function* () {
    yield chain;
  })();
  return checkChain(batches, await head());
};

test("the chain verifies when it is computed anew from the texts alone", async () => {
  let hash = createHash("sha256").update("jinguo-bang").digest();
  const chain = await events();
  expect(chain.length).toBeGreaterThan(50);
  for (const [index, event] of chain.entries()) {
    expect([Number(event.seq), event.prev.toString("hex")]).toEqual([index + 1, hash.toString("hex")]);
    hash = createHash("sha256").update(hash).update(event.payload).digest();
    expect(event.hash.toString("hex")).toBe(hash.toString("hex"));
  }
  expect((await head())?.hash.toString("hex")).toBe(hash.toString("hex"));
  expect(await checked(chain)).toEqual({ count: chain.length, head: hash.toString("hex"), broken: null });
});

const tampered: readonly (readonly [string, (chain: readonly Event[]) => readonly Event[]])[] = [
  [
    "a text is changed",
    (chain) =>
      chain.map((one, at) => (at === 20 ? { ...one, payload: one.payload.replace('"role": "', '"role": "un') } : one)),
  ],
  ["an event is left out", (chain) => chain.filter((_, at) => at !== 20)],
  [
    "two events change places",
    (chain) => chain.map((one, at) => (at === 20 ? (chain[21] ?? one) : at === 21 ? (chain[20] ?? one) : one)),
  ],
  ["the last event is cut off", (chain) => chain.slice(0, -1)],
  [
    "a moment is changed",
    (chain) => chain.map((one, at) => (at === 20 ? { ...one, at: "2027-01-01T00:00:00.000Z" } : one)),
  ],
  [
    "a text is changed and its own hash with it",
    (chain) =>
      chain.map((one, at) => {
        if (at !== 20) return one;
        const payload = one.payload.replace('"role": "', '"role": "un');
        return { ...one, payload, hash: createHash("sha256").update(one.prev).update(payload).digest() };
      }),
  ],
];

for (const [fault, tamper] of tampered) {
  test(`a copy of the log is found out when ${fault}`, async () => {
    const chain = await events();
    const verdict = await checked(tamper(chain));
    expect(verdict.broken).not.toBeNull();
  });
}

test("every step has its event, every event its own step, list, notice or draft", async () => {
  const [row] = await database().all.execute(sql`
    select (select count(*)::integer from app.moves m where not exists (select 1 from audit.events e where e.seq = m.event
        and e.payload::jsonb -> 'subject' ->> 'id' = m.nomination_id::text and e.payload::jsonb ->> 'verb' = m.verb)) as unlogged,
      (select array_agg(distinct payload::jsonb ->> 'verb' order by payload::jsonb ->> 'verb') from audit.events e
        where not exists (select 1 from app.moves m where m.event = e.seq)) as others`);
  expect(row).toEqual({ unlogged: 0, others: ["create", "fix_list", "open_notice", "release_list", "sign"] });
});

test("the log keeps no word that a person typed", async () => {
  const text = (await events()).map(({ payload }) => payload).join("\n");
  const [typed] = await database().all.execute<{ notes: string[] }>(
    sql`select array_agg(distinct note) as notes from app.moves where note <> ''`,
  );
  expect(typed?.notes.length).toBeGreaterThan(1);
  for (const word of [...(typed?.notes ?? []), "某某", "1234567", "离石区某社区服务站"])
    expect(text).not.toContain(word);
});

const changes = [
  "update audit.events set payload = payload",
  "delete from audit.events where seq = 1",
  "truncate audit.events",
];

test("the log is only appended to, by the migrating login and by the log's own role too", async () => {
  for (const change of changes) {
    expect(await wordOf(() => database().all.execute(sql.raw(change)))).toBe("the log is only appended to");
    const asTheLog = await undone(database().all, async (on) => {
      await on.execute(sql`set local role jinguo_log`);
      return wordOf(() => on.transaction((inner) => inner.execute(sql.raw(change))));
    });
    expect(asTheLog).toBe("the log is only appended to");
    expect(await codeOf(() => read(person.auditor, ({ db }) => db.execute(sql.raw(change)), database().desks))).toBe(
      "42501",
    );
  }
});

test("the auditor reads the log, and nobody else on the desks", async () => {
  const all = (await events()).length;
  for (const [name, actor] of Object.entries(person)) {
    const rows = await read(actor, ({ db }) => db.execute(sql`select 1 from audit.events`), database().desks);
    expect({ name, rows: rows.length }).toEqual({ name, rows: name === "auditor" ? all : 0 });
  }
});

test("an event's number is given back when its transaction is undone", async () => {
  const before = await head();
  const within = await undone(database().all, async (on) => {
    await on.execute(sql`select set_config('app.actor', ${JSON.stringify(person.unit)}, true)`);
    const [row] = await on.execute<{ seq: string }>(
      sql`select audit.append('x', 'nomination', gen_random_uuid(), '{}') as seq`,
    );
    return Number(row?.seq);
  });
  expect(within).toBe(Number(before?.seq) + 1);
  expect(await head()).toEqual(before);
});
