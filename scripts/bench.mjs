import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { say, saying } from "./progress.mjs";
import { printFailure, refuse } from "./refusal.mjs";
import { requireNode, root } from "./settings.mjs";

/** @typedef {import("./bench-site.mjs").Site} Site */
/** @typedef {{ perSecond: number, cpu: number, database: number }} Sample */

const parts = /** @type {const} */ (["start", "pages", "life", "form", "lives", "desk"]);
const asked = process.argv.slice(2);
const numbers = asked.map(Number).filter(Number.isFinite);
const named = parts.filter((part) => asked.includes(part));
const wanted = new Set(named.length === 0 ? parts : named);
const rounds = Math.max(2, numbers[0] ?? 3);
const deskRounds = Math.max(2, numbers[0] ?? 2);
const seconds = Math.max(1, numbers[1] ?? 3);
const connections = 16;
const goalMilliseconds = 4000;

const [http, processes, { startSite, startBare, stopAll }, { benchForm }] = await Promise.all([
  import("./bench-http.mjs"),
  import("./bench-processes.mjs"),
  import("./bench-site.mjs"),
  import("./bench-form-load.mjs"),
]);
const { load, median, request } = http;
const { cpuMilliseconds, memoryMiB, residentMiB } = processes;

/** @param {Site} site @param {string} address @param {number} milliseconds @returns {Promise<Sample>} */
async function sample(site, address, milliseconds) {
  const [app, database] = [cpuMilliseconds(site.pid), cpuMilliseconds(site.database)];
  const { answered, seconds: took } = await load(`${site.origin}${address}`, { connections, milliseconds });
  return {
    perSecond: answered / took,
    cpu: (cpuMilliseconds(site.pid) - app) / answered,
    database: (cpuMilliseconds(site.database) - database) / answered,
  };
}

/** The pages that the public asks for most, and how many bytes each has. @param {Site} site */
async function publicPages(site) {
  const roll = await request(`${site.origin}/roll`);
  const collective = /href="(\/roll\/[^"?#]+)"/.exec(roll.body.toString())?.[1];
  if (!collective) return refuse("光荣榜上没有可以测的集体。");
  const addresses = [
    ["首页", "/"],
    ["光荣榜", "/roll"],
    ["集体页", collective],
  ];
  return Promise.all(
    addresses.map(async ([name = "", address = ""]) => {
      const { status, body } = await request(`${site.origin}${address}`);
      if (status !== 200) refuse(`${address} 答 ${status}。`);
      return { name, address, size: body.length };
    }),
  );
}

/** @param {readonly Sample[]} samples @param {keyof Sample} what */
const middle = (samples, what) => median(samples.map((one) => one[what]));

/** @param {number} number @param {number} [digits] */
const shown = (number, digits = 1) => number.toFixed(digits).padStart(9);

/** @param {Site} site @param {Site} bare */
async function benchPages(site, bare) {
  const pages = (await publicPages(site)).map((page) => ({
    ...page,
    ours: /** @type {Sample[]} */ ([]),
    floor: /** @type {Sample[]} */ ([]),
  }));
  for (const { address, size } of pages) {
    await sample(site, address, 1500);
    await sample(bare, `/${size}`, 500);
  }
  for (let round = 0; round < rounds; round++)
    for (const { address, size, ours, floor } of pages) {
      ours.push(await sample(site, address, seconds * 1000));
      floor.push(await sample(bare, `/${size}`, seconds * 1000));
    }
  console.log(`\n  页面（${connections} 个连接，${rounds} 轮交替，各 ${seconds} 秒，取中位数；不压缩）`);
  console.log("           字节     请求/秒   裸 Node/秒        比值    CPU毫秒   其中数据库   裸 Node CPU毫秒");
  for (const { name, size, ours, floor } of pages) {
    const [perSecond, bareSecond] = [middle(ours, "perSecond"), middle(floor, "perSecond")];
    const [cpu, database] = [middle(ours, "cpu"), middle(ours, "database")];
    const figures = [
      shown(perSecond),
      `   ${shown(bareSecond, 0)}`,
      `   ${shown(perSecond / bareSecond, 4)}`,
      `  ${shown(cpu + database, 2)}`,
    ];
    console.log(
      `  ${name.padEnd(4, "　")}${String(size).padStart(8)}  ${figures.join("")}    ${shown(database, 2)}     ${shown(middle(floor, "cpu"), 3)}`,
    );
  }
}

/** @param {Site} bare @param {readonly import("./bench-life.mjs").Step[]} steps */
async function replayed(bare, steps) {
  const person = http.browser(bare.origin);
  await person.go("/1");
  for (const { sent, got } of steps) await person.go(`/${got}`, { method: "POST", body: "x".repeat(sent) });
  person.close();
  return person.trips.slice(1).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

/** @param {Site} site @param {Site} bare */
async function benchLife(site, bare) {
  const { liveNominations } = await import("./bench-life.mjs");
  const cpu = cpuMilliseconds(site.pid) + cpuMilliseconds(site.database);
  const [warmUp, ...told] = await liveNominations(site.origin);
  const spent = (cpuMilliseconds(site.pid) + cpuMilliseconds(site.database) - cpu) / (told.length + (warmUp ? 1 : 0));
  const whole = told.map((steps) => steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  const bareWhole = [];
  for (const steps of told) bareWhole.push(await replayed(bare, steps));
  const [first = []] = told;
  console.log(
    `\n  一份申报的一生（HTTP，六个人各在自己的会话里，从首次保存、退回修改到开始公示，${first.length} 个请求；${told.length} 份取中位数）`,
  );
  console.log(
    `  合计 ${shown(median(whole))} 毫秒   裸 Node 同样字节 ${shown(median(bareWhole))} 毫秒   CPU ${shown(spent)} 毫秒（含登录与翻页）`,
  );
  for (const [index, { step }] of first.entries())
    console.log(
      `    ${step.padEnd(30)}${shown(median(told.map((steps) => steps[index]?.milliseconds ?? Number.NaN)))} 毫秒`,
    );
}

/** @param {string} dataDir @param {number} port */
async function benchStart(dataDir, port) {
  const fresh = await startSite(dataDir, port);
  await fresh.stop();
  const times = [];
  for (let again = 0; again < 2; again++) {
    const site = await startSite(dataDir, port);
    times.push(site.milliseconds);
    await site.stop();
  }
  const site = await startSite(dataDir, port);
  times.push(site.milliseconds);
  return { fresh: fresh.milliseconds, again: median(times), site };
}

/** @param {Site} site @param {string} when */
function printMemory(site, when) {
  console.log(
    `  内存（${when}）  网站进程常驻 ${shown(residentMiB(site.pid), 0)} MiB   数据库 ${shown(memoryMiB(site.database), 0)} MiB`,
  );
}

/** @param {string} dataDir @returns {Promise<{ site: Site, again: number }>} */
async function begun(dataDir) {
  const { freePort } = await import("./embedded-postgres.mjs");
  if (!wanted.has("start"))
    return { site: await saying("启动", async () => startSite(dataDir, await freePort())), again: 0 };
  const { fresh, again, site } = await saying("启动四次", async () => benchStart(dataDir, await freePort()));
  console.log(
    `\n  启动到首页第一次答 200（已构建）  空目录 ${shown(fresh / 1000, 2)} 秒   已有数据库 ${shown(again / 1000, 2)} 秒`,
  );
  printMemory(site, "启动后");
  return { site, again };
}

/** What of the site itself is asked for. @param {Site} site @param {Site} bare */
async function benchPublic(site, bare) {
  if (wanted.has("pages")) {
    await saying("测页面", () => benchPages(site, bare));
    printMemory(site, "负载后");
  }
  if (wanted.has("life")) await saying("测一份申报的一生", () => benchLife(site, bare));
}

/** @param {Site} site @param {string} dataDir */
async function benchReview(site, dataDir) {
  const [{ benchLives }, { benchDesk }] = await Promise.all([import("./bench-lives.mjs"), import("./bench-desk.mjs")]);
  if (wanted.has("lives")) await saying("测许多申报的一生", () => benchLives(site, dataDir, deskRounds));
  if (wanted.has("desk")) await saying("测审核台", () => benchDesk(site, dataDir, deskRounds));
}

/** @param {string} dataDir */
async function bench(dataDir) {
  const [{ ensureBuilt }, { freePort }] = await Promise.all([import("./build.mjs"), import("./embedded-postgres.mjs")]);
  await ensureBuilt(root);
  const { again, ...first } = await begun(dataDir);
  const bare = await startBare(await freePort());
  let { site } = first;
  try {
    await benchPublic(site, bare);
    if (wanted.has("form")) {
      await site.stop();
      site = await saying("再启动", async () => startSite(dataDir, await freePort()));
      await saying("测填报页", () => benchForm(site, bare));
    }
    await benchReview(site, dataDir);
  } finally {
    await stopAll();
  }
  if (!wanted.has("start")) return 0;
  const isMet = again <= goalMilliseconds;
  console.log(`\n${isMet ? "✓" : "✗"} 目标：已有数据库时，启动到第一次答 200 不超过 4 秒。`);
  return isMet ? 0 : 1;
}

const dataDir = mkdtempSync(path.join(tmpdir(), "jinguo-bench-"));
/** Ends on a signal without leaving anything behind. */
async function abandon() {
  await stopAll();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(1);
}
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.once(signal, () => void abandon());

try {
  requireNode();
  if (process.platform !== "linux") refuse("npm run bench 从 /proc 读 CPU 与内存，只能在 Linux 上运行。");
  const strange = asked.filter((word) => !Number.isFinite(Number(word)) && !parts.some((part) => part === word));
  if (strange.length > 0) refuse(`不认识 ${strange.join("、")}：可以选 ${parts.join("、")}，后面可加轮数与秒数。`);
  await ensureInstalled(root);
  say(
    `Node ${process.version}，${cpus().length} 个处理器；发请求的与被测的在同一台机器上，只有同一次运行里的比值有意义`,
  );
  process.exitCode = await bench(dataDir);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
