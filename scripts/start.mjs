import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ensureInstalled } from "./install.mjs";
import { watchNpm } from "./processes.mjs";
import { say, saying } from "./progress.mjs";
import { printFailure, refuse } from "./refusal.mjs";
import { isLoopback, readSettings, requireNode, root } from "./settings.mjs";

/** @typedef {import("./settings.mjs").Settings} Settings */
/** @typedef {import("./embedded-postgres.mjs").Cluster} Cluster */
/** @typedef {{ urls: import("./database.mjs").Urls, demo: string }} Prepared */

/** What is to be undone when the start ends, the last begun first. @type {(() => Promise<unknown>)[]} */
const undo = [];
let ending = false;
const abandon = new AbortController();
undo.push(async () => abandon.abort());

/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  for (const step of undo.reverse())
    await step().catch((error) => console.error("停止时出错：", error instanceof Error ? error.message : error));
  process.exit(code);
}

function endOnRequest() {
  const stop = () => {
    if (!ending) say("正在停止……");
    void end(0);
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, stop);
  const isWanted = watchNpm(process.env);
  setInterval(() => {
    if (!isWanted()) stop();
  }, 500).unref();
}

/** @param {Settings} settings @param {string} authSecret */
function siteEnvironment(settings, authSecret) {
  const { DATABASE_URL: _migrating, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: settings.mode === "dev" ? /** @type {const} */ ("development") : /** @type {const} */ ("production"),
    NEXT_TELEMETRY_DISABLED: "1",
    CI: "1",
    HOST: settings.host,
    PORT: String(settings.port),
    SITE_URL: settings.siteUrl,
    NEXTAUTH_URL: settings.siteUrl,
    AUTH_SECRET: authSecret,
    NEXTAUTH_SECRET: authSecret,
    DATA_DIR: settings.dataDir,
  };
}

/** @param {Settings} settings */
function permitDemo({ host }) {
  return (/** @type {string} */ demo) => {
    if (demo !== "0" && !isLoopback(host))
      refuse(
        `演示环境的账号人人皆知，只能在本机提供服务：HOST=${host} 不是本机地址。请去掉 HOST，或以 DEMO=0 在空的数据目录上正式安装。`,
      );
  };
}

/** @param {Settings} settings @param {NodeJS.ProcessEnv} env @param {Cluster | null} cluster */
async function prepare(settings, env, cluster) {
  const [{ prepareDatabase }, { runShown }] = await Promise.all([import("./database.mjs"), import("./commands.mjs")]);
  const { urls, demo } = await prepareDatabase({
    ...settings.database,
    ...(cluster ? { cluster } : {}),
    dataDir: settings.dataDir,
    ...(settings.demo ? { demo: settings.demo } : {}),
    ...(settings.clock ? { clock: settings.clock } : {}),
    permit: permitDemo(settings),
    seed: async (seedUrls, kind) => {
      const urlsForSeed = {
        DATABASE_URL: seedUrls.migrating,
        DATABASE_APP_URL: seedUrls.app,
        DATABASE_PUBLIC_URL: seedUrls.public,
      };
      const script = ["--import", "tsx", path.join("db", "seed", "run.ts")];
      const seeding = () =>
        runShown(process.execPath, script, { cwd: root, env: { ...env, ...urlsForSeed, DEMO: kind } });
      if ((await saying("写入初始数据", seeding)) !== 0) refuse("初始数据没有写成。请查看上面的输出，改正后再启动。");
    },
    say,
  });
  return { urls, demo: demo ?? "0" };
}

/** Starts the embedded Postgres, unless an outside one is given, and keeps it running.
 * @param {Settings} settings @returns {Promise<Cluster | null>} */
async function startOwnPostgres({ database, dataDir }) {
  if (database.databaseUrl) return null;
  const [{ startPostgres }, { keepRunning }, { cameTrue }] = await Promise.all([
    import("./embedded-postgres.mjs"),
    import("./supervision.mjs"),
    import("./processes.mjs"),
  ]);
  /** @param {Cluster} cluster */
  const watched = (cluster) => {
    let stopped = false;
    const gone = cameTrue(() => stopped || !cluster.isRunning(), Number.POSITIVE_INFINITY, 500);
    const stop = async () => {
      say((await cluster.stop()) ? "数据库已停止" : "数据库仍有别的进程在用，留它运行");
      stopped = true;
    };
    return { exited: gone.then(() => `进程 ${cluster.pid} 已不在`), stop };
  };
  const starting = startPostgres({ dataDir, say });
  undo.push(async () => (await supervised)?.stop());
  const supervised = starting.then(
    (cluster) => {
      const launch = async () => {
        const again = await startPostgres({ dataDir, port: cluster.port, say });
        if (again.port !== cluster.port) giveUp("数据库重启后换了端口，请重新启动。");
        return watched(again);
      };
      return keepRunning({ name: "数据库", first: watched(cluster), launch, say, giveUp });
    },
    () => null,
  );
  const cluster = await starting;
  say(
    `${cluster.created ? "数据库已新建并启动" : cluster.adopted ? "沿用已在运行的数据库" : "数据库已启动"}（127.0.0.1:${cluster.port}）`,
  );
  return cluster;
}

/** @param {string} sentence */
function giveUp(sentence) {
  console.error(`\n✗ ${sentence}`);
  void end(1);
}

/** @param {Settings} settings @param {NodeJS.ProcessEnv} env @param {Prepared} prepared */
async function serve(settings, env, { urls, demo }) {
  const [{ launchNext, isServing }, { keepRunning }] = await Promise.all([
    import("./next-server.mjs"),
    import("./supervision.mjs"),
  ]);
  const siteEnv = { ...env, DATABASE_APP_URL: urls.app, DATABASE_PUBLIC_URL: urls.public, DEMO: demo };
  const first = launchNext(root, settings, siteEnv);
  const service = keepRunning({ name: "网站", first, launch: () => launchNext(root, settings, siteEnv), say, giveUp });
  undo.push(service.stop);
  for (let from = Date.now(); !(await isServing(settings, service.current())); await sleep(200)) {
    if (ending) return;
    if (Date.now() - from < 60_000) continue;
    say("网站一直没有应答 /api/health，继续等待……");
    from = Date.now();
  }
}

/** @param {Settings} settings */
async function start(settings) {
  const [{ openDataDirectory }, { claimPort }, { secretOf }, { ensureBuilt }] = await Promise.all([
    import("./cluster-place.mjs"),
    import("./next-server.mjs"),
    import("./database-logins.mjs"),
    import("./build.mjs"),
  ]);
  openDataDirectory(settings.dataDir);
  await claimPort(settings, say);
  const env = siteEnvironment(settings, settings.authSecret ?? secretOf(settings.dataDir, "auth.secret"));
  const building = settings.mode === "dev" ? Promise.resolve(false) : ensureBuilt(root, abandon.signal);
  const preparing = startOwnPostgres(settings).then((cluster) => prepare(settings, env, cluster));
  const [prepared] = await Promise.all([preparing, building]);
  if (ending) return;
  await serve(settings, env, prepared);
  if (ending) return;
  say("网站已可访问");
  const { printWelcome } = await import("./welcome.mjs");
  printWelcome(settings, prepared.demo);
}

try {
  requireNode();
  const settings = readSettings(process.env, process.argv[2]);
  endOnRequest();
  await ensureInstalled(root, abandon.signal);
  await start(settings);
} catch (error) {
  if (!ending) printFailure(error);
  await end(1);
}
