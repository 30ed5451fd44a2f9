import { randomInt, randomUUID } from "node:crypto";
import { ownedDatabase, statementsOf } from "./bench-database.mjs";
import { median, percentile } from "./bench-http.mjs";
import { actionIds, actor, formFor, signIn } from "./bench-life.mjs";
import { cpuMilliseconds } from "./bench-processes.mjs";
import { findPgbench, runPgbench, scriptOf } from "./bench-pgbench.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {import("./bench-site.mjs").Site} Site */
/** @typedef {import("./bench-http.mjs").Browser} Browser */
/** @typedef {import("./bench-database.mjs").Owned} Owned */
/** @typedef {Awaited<ReturnType<typeof formFor>>} Form */
/** @typedef {{ unit: Browser, county: Browser, city: Browser, form: Form }} Trio */
/** @typedef {{ perSecond: number, times: number[], cpu: number }} Told */

const clients = 16;
const seconds = 4;
const name = "吕梁市某测速班组";

/** Three people for each client, of a unit, a body and the city, with places enough. @param {Owned} owned */
async function enterPeople({ sql }) {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update app.quotas set places = 100000`;
    await tx`insert into app.organisations (id, kind, name)
      select md5('bench-trio-' || i)::uuid, 'unit', '吕梁市某测速申报单位' || i from generate_series(1, ${clients}::integer) i`;
    await tx`with bodies as (
        select o.id, row_number() over (order by o.name) as number, count(*) over () as count from app.organisations o
        where o.kind in ('county_federation', 'system')),
      city as (select o.id from app.organisations o where o.kind = 'city_federation')
      insert into app.people (account, name, role, organisation_id, password_hash)
      select 'cesu-' || r.role || i, '测速' || i, r.role,
        case r.role when 'unit' then md5('bench-trio-' || i)::uuid when 'city' then (select id from city)
          else (select b.id from bodies b where b.number = 1 + i % b.count) end,
        (select p.password_hash from app.people p where p.account = 'unit20')
      from generate_series(1, ${clients}::integer) i, (values ('unit'), ('county'), ('city')) r(role)`;
  });
}

/** @param {Owned} owned @param {string} account */
async function bodyOf({ sql }, account) {
  const [row] =
    await sql`select o.id, o.name from app.people p join app.organisations o on o.id = p.organisation_id where p.account = ${account}`;
  return { id: String(row?.id), name: String(row?.name) };
}

/** @param {Owned} owned @param {string} origin @returns {Promise<Trio[]>} */
async function trios(owned, origin) {
  await enterPeople(owned);
  const told = [];
  /** @type {Form | undefined} */
  let first;
  for (let index = 1; index <= clients; index++) {
    const [unit, county, city] = await Promise.all(
      ["unit", "county", "city"].map((role) => signIn(origin, `cesu-${role}${index}`)),
    );
    if (!unit || !county || !city) throw new Error("three people sign in");
    const body = await bodyOf(owned, `cesu-county${index}`);
    first ??= await formFor(unit, body.name, name);
    told.push({ unit, county, city, form: { ...first, bodyId: body.id } });
  }
  return told;
}

/** Deeds that share no phrase with any others. */
function ownDeeds() {
  const character = () => String.fromCodePoint(randomInt(0x4e_00, 0x9f_a5));
  return Array.from({ length: 54 }, () => `${Array.from({ length: 29 }, character).join("")}。`).join("");
}

/** @param {Browser} person @param {string} verb @param {Record<string, unknown>} input */
async function decide(person, verb, input) {
  const { status, body } = await person.go("/api/decisions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ verb, key: randomUUID(), input }),
  });
  if (status !== 200) refuse(`${verb} 没有办成：答 ${status}，${body.toString()}。`);
}

/** One nomination: created and submitted, begun and recommended, begun and declined, by three people.
 * @param {Map<string, string>} ids @param {Trio} trio @returns {Promise<string>} its id */
async function live(ids, { unit, county, city, form }) {
  const { must } = actor(ids);
  const own = { ...form, fullName: `${name}${randomUUID().slice(0, 8)}`, deeds: ownDeeds() };
  const { nominationId } = await must(unit, "nominations.create", { form: own });
  await must(unit, "nominations.submit", { nominationId, version: 1 });
  await must(county, "review.begin", { nominationId, version: 2 });
  await decide(county, "recommend", { nominationId, version: 3, opinion: "情况属实，同意推荐。" });
  await must(city, "review.begin", { nominationId, version: 4 });
  await decide(city, "decline", { nominationId, version: 5, ruleId: "", reason: "名额有限，材料尚不充分。" });
  return nominationId;
}

/** @param {Map<string, string>} ids @param {readonly Trio[]} people @param {number} count of clients @returns {Promise<number[]>} */
async function living(ids, people, count) {
  const from = performance.now();
  /** @type {number[]} */
  const times = [];
  const one = async (/** @type {number} */ index) => {
    for (let turn = index; performance.now() - from < seconds * 1000; turn += count) {
      const trio = people[turn % people.length];
      const begun = performance.now();
      if (trio) await live(ids, trio);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: count }, (_, index) => one(index)));
  return times;
}

/** Takes what was lived out of the round again, so that every measurement begins with as many. @param {Owned} owned */
async function withdraw({ sql }) {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update app.nominations set status = 'withdrawn', stage = null where title like ${`${name}%`} and status <> 'withdrawn'`;
  });
  await sql`vacuum (analyze) app.nominations, app.nomination_versions`;
}

/** Leaves none of what was lived behind for what is measured next. @param {Owned} owned */
async function clear({ sql }) {
  const parts = ["nomination_versions", "moves", "hands", "places", "notifications", "similarities"];
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    for (const table of parts)
      await tx`delete from ${tx(`app.${table}`)}
        where nomination_id in (select n.id from app.nominations n where n.title like ${`${name}%`})`;
    await tx`delete from app.nominations where title like ${`${name}%`}`;
  });
  await sql`vacuum (analyze) app.nominations, app.nomination_versions`;
}

/** @param {Site} site @param {() => Promise<number[]>} work @returns {Promise<Told>} */
async function told(site, work) {
  const before = cpuMilliseconds(site.pid) + cpuMilliseconds(site.database);
  const from = performance.now();
  const times = await work();
  const took = (performance.now() - from) / 1000;
  return {
    perSecond: times.length / took,
    times,
    cpu: (cpuMilliseconds(site.pid) + cpuMilliseconds(site.database) - before) / times.length,
  };
}

/** @param {readonly Told[]} all */
const together = (all) => ({
  perSecond: median(all.map((one) => one.perSecond)),
  cpu: median(all.map((one) => one.cpu)),
  times: all.flatMap((one) => one.times),
});

/** @param {string} label @param {Told} figures */
function print(label, { perSecond, cpu, times }) {
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  console.log(
    `    ${label.padEnd(24)}每秒 ${perSecond.toFixed(1).padStart(7)} 份   p50 ${p50.toFixed(1).padStart(7)}   p99 ${p99.toFixed(1).padStart(7)} 毫秒   网站与数据库 CPU ${cpu.toFixed(1).padStart(6)} 毫秒`,
  );
}

/** @param {{ alone: Told, many: Told }} ours @param {{ alone: Told, many: Told }} floor */
function printRatios(ours, floor) {
  const p50 = (/** @type {Told} */ { times }) => percentile(times, 0.5);
  console.log(
    `    16 人每秒份数 ${(ours.many.perSecond / floor.many.perSecond).toFixed(2)} 倍于 pgbench（目标：至少 0.3）   1 人 p50 ${(p50(ours.alone) / p50(floor.alone)).toFixed(1)} 倍（目标：至多 4）   16 人 p99 ${(percentile(ours.many.times, 0.99) / p50(ours.many)).toFixed(1)} 倍于自己的 p50（目标：至多 5）`,
  );
}

/** Whole lives over HTTP beside pgbench sending the very statements of such lives. @param {Site} site @param {string} dataDir @param {number} rounds */
export async function benchLives(site, dataDir, rounds) {
  const owned = ownedDatabase(dataDir);
  const ids = actionIds();
  try {
    const people = await trios(owned, site.origin);
    /** @type {string[]} */
    const lived = [];
    const recorded = await statementsOf(
      owned,
      people.map((trio) => async () => lived.push(await live(ids, trio))),
    );
    const scripts = recorded.map((statements, index) => scriptOf(statements, lived[index] ?? ""));
    await living(ids, people, clients);
    const pgbench = findPgbench();
    /** @type {Record<"oursAlone" | "oursMany" | "floorAlone" | "floorMany", Told[]>} */
    const all = { oursAlone: [], oursMany: [], floorAlone: [], floorMany: [] };
    for (let round = 0; round < rounds; round++)
      for (const [count, ours, floor] of /** @type {const} */ ([
        [1, all.oursAlone, all.floorAlone],
        [clients, all.oursMany, all.floorMany],
      ])) {
        await withdraw(owned);
        ours.push(await told(site, () => living(ids, people, count)));
        await withdraw(owned);
        if (pgbench)
          floor.push(await told(site, () => runPgbench(pgbench, owned, dataDir, { scripts, count, seconds })));
      }
    const ours = { alone: together(all.oursAlone), many: together(all.oursMany) };
    console.log(
      `\n  一份申报的一生，三个人各一次决定（创建、提交、开始初审、推荐、开始复审、不予推荐；6 个请求，${rounds} 轮交替，各 ${seconds} 秒）`,
    );
    print("HTTP，1 人", ours.alone);
    print("HTTP，16 人", ours.many);
    if (pgbench) {
      const floor = { alone: together(all.floorAlone), many: together(all.floorMany) };
      print("pgbench 同样语句，1 人", floor.alone);
      print("pgbench 同样语句，16 人", floor.many);
      printRatios(ours, floor);
    } else console.log("    没有 pgbench（Debian：apt-get install postgresql），不能比较。");
    for (const trio of people) for (const person of [trio.unit, trio.county, trio.city]) person.close();
    await clear(owned);
  } finally {
    await owned.sql.end();
  }
}
