import { spawn } from "node:child_process";
import http from "node:http";
import net from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readIfThere, writeWhole } from "./private-files.mjs";
import { birthOf, cameTrue, endGroup, isAlive } from "./processes.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {import("./settings.mjs").Settings} Settings */
/** @typedef {{ pid: number, birth: string | null, port: number, supervisor: number, supervisorBirth: string | null }} ServerRecord */
/** @typedef {{ pid: number, exited: Promise<string>, showOutput: (withKept: boolean) => void, stop: () => Promise<unknown> }} Running */

/** @param {string} dataDir @param {number} port */
const recordFile = (dataDir, port) => path.join(dataDir, `server-${port}.json`);

/** @param {number} pid @param {string | null} birth */
const isStill = (pid, birth) => isAlive(pid) && birthOf(pid) === birth;

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function isFree(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** @param {string} dataDir @param {number} port @returns {ServerRecord | null} */
function readRecord(dataDir, port) {
  const text = readIfThere(recordFile(dataDir, port));
  return text === null ? null : JSON.parse(text);
}

/** Makes sure of the port: ends a server of ours whose supervisor is gone, refuses when another program has it.
 * @param {Settings} settings @param {(line: string) => void} say */
export async function claimPort({ dataDir, port, host }, say) {
  const free = () =>
    isFree(port, host).catch((error) =>
      refuse(`不能在 ${host}:${port} 提供服务（${error.code}）：请检查 HOST 与 PORT，1024 以下的端口需要特权。`),
    );
  if (await free()) return;
  const record = readRecord(dataDir, port);
  if (record && isStill(record.supervisor, record.supervisorBirth))
    refuse(`巾帼榜已在端口 ${port} 运行（进程 ${record.supervisor}）。请先在那里按 Ctrl-C，或用 PORT 指定另一个端口。`);
  if (record && isStill(record.pid, record.birth)) {
    say(`结束上次遗留的服务进程 ${record.pid}`);
    await endGroup(record.pid, 3000);
  }
  if (!(await cameTrue(free, 3000, 50)))
    refuse(`端口 ${port} 被别的程序占用。请用 PORT 指定另一个端口，例如 PORT=3100 npm start。`);
}

/** @param {string} host @param {number} port @returns {Promise<number>} the status, 0 while nobody answers */
function healthStatus(host, port) {
  return new Promise((resolve) => {
    const request = http.get({ host, port, path: "/api/health", agent: false, timeout: 10_000 }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.once("timeout", () => request.destroy()).once("error", () => resolve(0));
  });
}

/** Keeps what the server says while it starts; from the call of the answered function on it goes to the screen, the kept part too if asked.
 * @param {import("node:stream").Readable | null} output @param {boolean} shown from the beginning */
function holdBack(output, shown) {
  let kept = "";
  output?.on("data", (chunk) => {
    if (shown) process.stdout.write(chunk);
    else kept += chunk;
  });
  return (/** @type {boolean} */ withKept) => {
    if (withKept && !shown) process.stdout.write(kept);
    shown = true;
  };
}

/** Launches Next in a process group of its own and records it; `exited` tells why it ended.
 * @param {string} root @param {Settings} settings @param {NodeJS.ProcessEnv} env @returns {Running} */
export function launchNext(root, { mode, port, host, dataDir }, env) {
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const guard = pathToFileURL(path.join(root, "scripts", "leave-with-parent.mjs")).href;
  const child = spawn(process.execPath, ["--import", guard, next, mode, "-H", host, "-p", String(port)], {
    cwd: root,
    env: { ...env, SUPERVISOR_PID: String(process.pid) },
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const showOutput = holdBack(child.stdout, mode === "dev");
  const pid = child.pid ?? 0;
  const supervisor = process.pid;
  const record = { pid, birth: birthOf(pid), port, supervisor, supervisorBirth: birthOf(supervisor) };
  writeWhole(recordFile(dataDir, port), JSON.stringify(record));
  const exited = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => {
      showOutput(true);
      resolve(signal ? `信号 ${signal}` : `退出码 ${code}`);
    });
  });
  return { pid, exited, showOutput, stop: () => endGroup(pid) };
}

/** Resolves once the server answers; false when it ended instead or was silent for a minute. @param {Settings} settings @param {Running} running */
export async function isServing({ host, port }, running) {
  const reachable = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  let over = false;
  void running.exited.then(() => (over = true));
  let status = 0;
  await cameTrue(async () => over || (status = await healthStatus(reachable, port)) === 200, 60_000, 30);
  running.showOutput(status !== 200);
  return status === 200;
}
