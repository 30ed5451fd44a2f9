import { rmSync } from "node:fs";
import { browser, load, median, percentile, request } from "./bench-http.mjs";
import { buildConstant } from "./bench-constant.mjs";
import { entersActor, ownedDatabase, questionsIn, statementsOf } from "./bench-database.mjs";
import { signIn } from "./bench-life.mjs";
import { movingOn } from "./bench-moving-on.mjs";
import { planTimes } from "./bench-plans.mjs";
import { cpuMilliseconds } from "./bench-processes.mjs";
import { deskToFill, fillRows, moveRows, rowsOf } from "./bench-rows.mjs";
import { startConstant } from "./bench-site.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {import("./bench-site.mjs").Site} Site */
/** @typedef {import("./bench-http.mjs").Browser} Browser */
/** @typedef {import("./bench-database.mjs").Owned} Owned */
/** @typedef {{ name: string, path: string, headers: Record<string, string> }} Asked */
/** @typedef {{ app: number, database: number }} Cost */
/** @typedef {{ asked: Asked, size: number, plain: Pick<Asked, "path" | "headers">, ours: Cost[], floor: Cost[] }} Measured */

const connections = 4;
const milliseconds = 2000;
const few = 500;
const manyInBody = 2000;
const manyInRound = 50_000;

/** @param {Site} site @param {Pick<Asked, "path" | "headers">} asked @param {number} [during] @returns {Promise<Cost>} */
async function cost(site, { path, headers }, during = milliseconds) {
  const [app, database] = [cpuMilliseconds(site.pid), cpuMilliseconds(site.database)];
  const { answered } = await load(`${site.origin}${path}`, { connections, milliseconds: during, headers });
  const spent = (/** @type {number} */ pid, /** @type {number} */ before) => (cpuMilliseconds(pid) - before) / answered;
  return { app: spent(site.pid, app), database: site.database === site.pid ? 0 : spent(site.database, database) };
}

/** @param {Site} site @param {Pick<Asked, "path" | "headers">} asked */
async function sizeOf(site, { path, headers }) {
  const { status, body } = await request(`${site.origin}${path}`, { headers });
  return status === 200 ? body.length : refuse(`${path} 答 ${status}。`);
}

/** So many constant rows, asked for in the same way: Next sends what its router reads to an address with a digest of the request.
 * @param {Site} constant @param {Asked} asked @param {number} rows */
async function constantly(constant, asked, rows) {
  if (!asked.headers.rsc) return { path: `/${rows}`, headers: {} };
  const headers = { rsc: "1" };
  const answer = await request(`${constant.origin}/${rows}`, { headers });
  return { path: answer.headers.location ?? `/${rows}`, headers };
}

/** The page of constant rows that has so many bytes. @param {Site} constant @param {Asked} asked @param {number} size */
async function constantOf(constant, asked, size) {
  const [little, much] = [
    await sizeOf(constant, await constantly(constant, asked, 10)),
    await sizeOf(constant, await constantly(constant, asked, 210)),
  ];
  return constantly(constant, asked, Math.max(1, Math.round(10 + ((size - little) * 200) / (much - little))));
}

/** @param {Site} site @param {Site} constant @param {readonly Asked[]} pages @param {number} rounds @returns {Promise<Measured[]>} */
async function measure(site, constant, pages, rounds) {
  /** @type {Measured[]} */
  const measured = [];
  for (const asked of pages) {
    const size = await sizeOf(site, asked);
    const plain = await constantOf(constant, asked, size);
    measured.push({ asked, size, plain, ours: [], floor: [] });
    await cost(site, asked, 1000);
    await cost(constant, plain, 500);
  }
  for (let round = 0; round < rounds; round++)
    for (const { asked, plain, ours, floor } of measured) {
      ours.push(await cost(site, asked));
      floor.push(await cost(constant, plain));
    }
  return measured;
}

const whole = (/** @type {Cost} */ { app, database }) => app + database;
const middle = (/** @type {readonly Cost[]} */ costs) => median(costs.map(whole));

/** @param {number} number @param {number} [digits] */
const shown = (number, digits = 2) => number.toFixed(digits).padStart(8);

/** @param {{ body: number, round: number }} rows @param {readonly Measured[]} measured */
function printMeasured({ body, round }, measured) {
  console.log(
    `\n  审核台：本单位待审 ${body} 件、本批次 ${round} 件（每次请求的 CPU 毫秒；目标：不超过等字节常量页的 1.3 倍）`,
  );
  for (const { asked, size, ours, floor } of measured)
    console.log(
      `    ${asked.name.padEnd(8, "　")}${String(size).padStart(8)} 字节   共 ${shown(middle(ours))}，其中数据库 ${shown(median(ours.map(({ database }) => database)))}   常量页 ${shown(middle(floor))}   比值 ${shown(middle(ours) / middle(floor))}`,
    );
}

/** @param {readonly Measured[]} small @param {readonly Measured[]} large @param {string} from */
function printGrowth(small, large, from) {
  console.log(`\n  ${from}，费用增长（目标：不超过 1.3 倍）`);
  for (const [index, { asked, ours, floor }] of large.entries()) {
    const before = small[index];
    if (!before) continue;
    const grown = middle(ours) / middle(before.ours);
    const still = middle(floor) / middle(before.floor);
    console.log(`    ${asked.name.padEnd(8, "　")}${shown(grown)} 倍（同时常量页 ${shown(still)} 倍）`);
  }
}

/** @param {Owned} owned @param {Site} site @param {readonly Asked[]} pages */
async function printQuestions(owned, site, pages) {
  const recorded = await statementsOf(
    owned,
    pages.map((asked) => () => request(`${site.origin}${asked.path}`, asked)),
  );
  console.log("\n  每页的查询（不算会话本身与事务的开始、结束；目标：不超过 4 个）");
  for (const [index, { name }] of pages.entries()) {
    const questions = questionsIn(recorded[index] ?? []);
    const entering = questions.filter(entersActor).length;
    console.log(
      `    ${name.padEnd(8, "　")}${String(questions.length - entering).padStart(3)} 个，另有 ${entering} 个只登记办理人`,
    );
  }
  return recorded.flatMap(questionsIn);
}

/** @param {readonly number[]} times */
function printMovingOn(times) {
  console.log(
    `\n  按 J 到下一件的标题上屏（Chromium，已预先读；${times.length} 次；目标：中位不超过 100 毫秒）   中位 ${shown(median(times), 1)}   p95 ${shown(percentile(times, 0.95), 1)} 毫秒`,
  );
}

/** The address of a case in the middle of the queue's first page. @param {Browser} person */
async function middleCase(person) {
  const { body } = await person.go("/review");
  const cases = [...body.toString().matchAll(/href="(\/review\/[0-9a-f-]{36}[^"]*)"/g)].map(([, path = ""]) => path);
  return cases[24]?.replaceAll("&amp;", "&") ?? refuse("队列里没有足够的申报。");
}

/** @param {Browser} person @param {string} open @param {import("./bench-moving-on.mjs").ReadAhead} ahead @returns {Asked[]} */
function pagesOf(person, open, ahead) {
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return [
    { name: "队列", path: "/review", headers: { cookie } },
    { name: "一件", path: open, headers: { cookie } },
    { name: "预读下一件", path: ahead.path, headers: { ...ahead.headers, cookie } },
  ];
}

/** The reviewers' desk as its queue grows; printed beside its goals. @param {Site} site @param {string} dataDir @param {number} rounds */
export async function benchDesk(site, dataDir, rounds) {
  const owned = ownedDatabase(dataDir);
  const folder = await buildConstant();
  try {
    const constant = await startConstant(folder);
    const desk = await deskToFill(owned.sql);
    await fillRows(owned.sql, desk, { from: 1, to: few, bodies: [desk.body] });
    const person = await signIn(site.origin, desk.account);
    const open = await middleCase(person);
    const { ahead } = await movingOn(site.origin, person, open, 1);
    const pages = pagesOf(person, open, await largest(site, person, ahead));

    const inFew = await measure(site, constant, pages, rounds);
    printMeasured(await rowsOf(owned.sql, desk), inFew);
    await fillRows(owned.sql, desk, { from: few + 1, to: manyInRound, bodies: desk.others });
    const inRound = await measure(site, constant, pages, rounds);
    printMeasured(await rowsOf(owned.sql, desk), inRound);
    await moveRows(owned.sql, desk, { from: manyInRound - (manyInBody - few) + 1, to: manyInRound });
    const inBoth = await measure(site, constant, pages, rounds);
    printMeasured(await rowsOf(owned.sql, desk), inBoth);
    printGrowth(inFew, inRound, "只有批次从 500 件到 50,000 件，本单位仍 500 件");
    printGrowth(inFew, inBoth, "批次从 500 件到 50,000 件，本单位从 500 件到 2,000 件");

    printMovingOn((await movingOn(site.origin, person, open, 20)).milliseconds);
    const questions = await printQuestions(owned, site, pages);
    await planTimes(owned, dataDir, questions);
    person.close();
  } finally {
    await owned.sql.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The answer that carries the next case, among all that was read ahead. @param {Site} site @param {Browser} person
 * @param {readonly import("./bench-moving-on.mjs").ReadAhead[]} ahead */
async function largest(site, person, ahead) {
  const reader = browser(site.origin, person.cookies);
  let [most] = ahead;
  let size = 0;
  for (const one of ahead) {
    const { body } = await reader.go(one.path, { headers: withoutCookie(one.headers) });
    if (body.length > size) [most, size] = [one, body.length];
  }
  reader.close();
  return most ?? refuse("审核台没有预先读下一件。");
}

/** @param {Record<string, string>} headers */
const withoutCookie = ({ cookie: _cookie, ...headers }) => headers;
