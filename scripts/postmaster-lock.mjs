import { rmSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readIfThere } from "./private-files.mjs";
import { cameTrue, commandLine, isAlive, isKnown, processesIn, workingDirectory } from "./processes.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {{ pid: number, port: number, status: string, text: string }} Lock */

/** @param {string} data @returns {Lock | null} what postmaster.pid says */
export function readLock(data) {
  const text = readIfThere(path.join(data, "postmaster.pid"));
  if (text === null) return null;
  const lines = text.split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? "").trim(), text };
}

/** Whether the live process is the Postgres of this data directory; when the system does not tell, it is taken for one.
 * @param {number} pid @param {string} data */
export function isPostgresOf(pid, data) {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  if (command === null) return true;
  const place = workingDirectory(pid);
  return /postgres/.test(command) && (place === null ? command.includes(data) : place === data);
}

const encryptionRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** Whether the server answers a request for encryption, which a dying one, whose port still takes connections, does not.
 * @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: "127.0.0.1", timeout: 1000 });
    const conclude = (/** @type {boolean} */ yes) => () => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("connect", () => socket.write(encryptionRequest));
    socket.once("data", conclude(true)).once("error", conclude(false));
    socket.once("close", conclude(false)).once("timeout", conclude(false));
  });
}

/** Waits for what a dead server left behind, and takes its lock file away only where Postgres itself would stumble over it:
 * when the pid is a zombie's or another program's. @param {string} data @param {Lock} lock */
async function clearDeadLock(data, lock) {
  if (!(await cameTrue(() => processesIn(data).length === 0, 30_000)))
    refuse(`上一个数据库的进程 ${processesIn(data).join("、")} 仍在使用 ${data}。请等它们结束后再启动。`);
  const now = readLock(data);
  if (now?.text === lock.text && isKnown(lock.pid)) rmSync(path.join(data, "postmaster.pid"));
}

/** @param {string} data @param {Lock} lock @param {number} waited in milliseconds @param {(line: string) => void} say */
function remarkOnWait(data, lock, waited, say) {
  if (waited === 3000) say(`等待已在运行的数据库（进程 ${lock.pid}，状态 ${lock.status || "未知"}）……`);
  if (waited >= 120_000)
    refuse(`数据库进程 ${lock.pid} 一直不接受连接。请查看 ${path.join(data, "..", "..", "postgres.log")}。`);
}

/** The lock of a live server that accepts connections, or null once nothing lives in the data directory.
 * @param {string} data @param {(line: string) => void} say @returns {Promise<Lock | null>} */
export async function findLiveServer(data, say) {
  for (let waited = 0; ; waited += 50) {
    const lock = readLock(data);
    if (lock === null) return null;
    if (!isPostgresOf(lock.pid, data)) {
      await clearDeadLock(data, lock);
      return null;
    }
    if (lock.status === "ready" && (await answers(lock.port))) return lock;
    remarkOnWait(data, lock, waited, say);
    await sleep(50);
  }
}
