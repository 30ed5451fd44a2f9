import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const isLinux = process.platform === "linux";

/** The fields of /proc/PID/stat from the state letter on, or null when there is no such process. @param {number} pid */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

/** @param {number} pid @param {string} column */
function psColumn(pid, column) {
  const { stdout, status } = spawnSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** @param {number} pid */
function answersSignals(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** Whether the process still runs; a zombie that nobody has reaped counts as dead. @param {number} pid */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (isLinux) return !["Z", "X", undefined].includes(statFields(pid)?.[0]);
  if (!answersSignals(pid)) return false;
  return process.platform === "win32" || !psColumn(pid, "stat")?.startsWith("Z");
}

/** Whether the kernel still knows the pid, zombies included: what `kill(pid, 0)` inside Postgres sees. @param {number} pid */
export function isKnown(pid) {
  return Number.isInteger(pid) && pid > 0 && answersSignals(pid);
}

/** A word that differs between two processes that had the same pid one after the other. @param {number} pid */
export function birthOf(pid) {
  if (isLinux) return statFields(pid)?.[19] ?? null;
  return process.platform === "win32" ? null : psColumn(pid, "lstart");
}

/** @param {number} pid */
function parentOf(pid) {
  return isLinux ? Number(statFields(pid)?.[1]) : Number.NaN;
}

/** Under npm: a question whether npm, and the shell between, still are this process's forebears; otherwise always yes.
 * @param {NodeJS.ProcessEnv} env @returns {() => boolean} */
export function watchNpm(env) {
  const parent = process.ppid;
  if (!env.npm_lifecycle_event || process.platform === "win32") return () => true;
  const isShell = /^\S*sh -c /.test(commandLine(parent) ?? "");
  const npm = parentOf(parent);
  return () => process.ppid === parent && (!isShell || !isLinux || parentOf(parent) === npm);
}

/** @param {number} pid */
export function commandLine(pid) {
  if (!isLinux) return process.platform === "win32" ? null : psColumn(pid, "command");
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return null;
  }
}

/** @param {number} pid */
export function workingDirectory(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** Live processes whose working directory lies in the directory; known on Linux only. @param {string} directory */
export function processesIn(directory) {
  if (!isLinux) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const place = workingDirectory(pid);
      return place !== null && (place === directory || place.startsWith(directory + path.sep)) && isAlive(pid);
    });
}

/** Resolves to false when the condition has not come true in time.
 * @param {() => boolean | Promise<boolean>} condition @param {number} milliseconds @param {number} [step] */
export async function cameTrue(condition, milliseconds, step = 20) {
  const end = Date.now() + milliseconds;
  for (;;) {
    if (await condition()) return true;
    if (Date.now() > end) return false;
    await sleep(step);
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {}
}

/** Ends a process group by its leader's pid: asks first, insists after the grace. @param {number} pid @param {number} [grace] */
export async function endGroup(pid, grace = 5000) {
  signalGroup(pid, "SIGTERM");
  await cameTrue(() => !isAlive(pid), grace);
  signalGroup(pid, "SIGKILL");
  return cameTrue(() => !isAlive(pid), 2000);
}
