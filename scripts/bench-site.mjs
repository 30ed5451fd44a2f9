import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { request } from "./bench-http.mjs";
import { freePort } from "./embedded-postgres.mjs";
import { refuse } from "./refusal.mjs";
import { root } from "./settings.mjs";

/** @typedef {{ origin: string, milliseconds: number, pid: number, database: number, stop: () => Promise<void> }} Site */

/** What has been started and not yet stopped. @type {Set<import("node:child_process").ChildProcess>} */
const started = new Set();

/** @param {NodeJS.ProcessEnv} env */
function withoutOwnSettings(env) {
  const own = /^(DATABASE_|AUTH_SECRET|NEXTAUTH_|SITE_URL|DEMO|DATA_DIR|HOST|PORT|SMTP_URL|S3_URL|NODE_ENV)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

/** Waits for the first 200 of an address and answers how long that took. @param {string} url @param {() => boolean} isOver */
async function firstAnswer(url, isOver) {
  const from = performance.now();
  while (performance.now() - from < 300_000 && !isOver()) {
    const answer = await request(url).catch(() => null);
    if (answer?.status === 200) return performance.now() - from;
    await sleep(10);
  }
  return null;
}

/** @param {string} dataDir */
function postmasterOf(dataDir) {
  const data = path.resolve(dataDir, readFileSync(path.join(dataDir, "cluster"), "utf8").trim());
  return Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]);
}

/** @param {import("node:child_process").ChildProcess} child */
async function stop(child) {
  started.delete(child);
  const ended = new Promise((resolve) => child.once("close", resolve));
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await Promise.race([ended, sleep(60_000, null, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
}

/** Stops whatever still runs. */
export const stopAll = () => Promise.all([...started].map(stop));

/** Starts the whole site with the start script, on a data directory of its own, and measures until its home page answers.
 * @param {string} dataDir @param {number} port @returns {Promise<Site>} */
export async function startSite(dataDir, port) {
  const env = { ...withoutOwnSettings(process.env), DATA_DIR: dataDir, DEMO: "1", PORT: String(port) };
  const child = spawn(process.execPath, [path.join(root, "scripts", "start.mjs")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.add(child);
  let said = "";
  for (const output of [child.stdout, child.stderr]) output.on("data", (chunk) => (said += chunk));
  const origin = `http://localhost:${port}`;
  const milliseconds = await firstAnswer(`${origin}/`, () => child.exitCode !== null || child.signalCode !== null);
  if (milliseconds === null) {
    await stop(child);
    refuse(`网站没有启动成功：\n${said.trim()}`);
  }
  const { pid } = JSON.parse(readFileSync(path.join(dataDir, `server-${port}.json`), "utf8"));
  return { origin, milliseconds: milliseconds ?? 0, pid, database: postmasterOf(dataDir), stop: () => stop(child) };
}

/** Starts the page of constant content that was built in a folder, as the site itself is started.
 * @param {string} folder @returns {Promise<Site>} */
export async function startConstant(folder) {
  const port = await freePort();
  const guard = pathToFileURL(path.join(root, "scripts", "leave-with-parent.mjs")).href;
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, ["--import", guard, next, "start", "-H", "127.0.0.1", "-p", String(port)], {
    cwd: folder,
    env: {
      ...withoutOwnSettings(process.env),
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      SUPERVISOR_PID: String(process.pid),
    },
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  started.add(child);
  const origin = `http://127.0.0.1:${port}`;
  const milliseconds = await firstAnswer(`${origin}/1`, () => child.exitCode !== null || child.signalCode !== null);
  if (milliseconds === null) return refuse("用来比较的页面没有启动成功。");
  const pid = child.pid ?? 0;
  return { origin, milliseconds, pid, database: pid, stop: () => stop(child) };
}

/** Starts the bare handler in a process of its own. @param {number} port @returns {Promise<Site>} */
export async function startBare(port) {
  const child = spawn(process.execPath, [path.join(root, "scripts", "bench-bare.mjs"), String(port)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  started.add(child);
  const from = performance.now();
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", () => reject(new Error("the bare handler ended")));
  });
  const pid = child.pid ?? 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    milliseconds: performance.now() - from,
    pid,
    database: pid,
    stop: () => stop(child),
  };
}
