import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

/** @param {string} file */
function readProc(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Parent and CPU of a process, its ended children's included, in milliseconds. @param {number} pid */
function cpuOf(pid) {
  const stat = readProc(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + field, 0);
  return { parent: fields[1] ?? 0, milliseconds: (ticks * 1000) / ticksPerSecond };
}

/** A process and all that descend from it. @param {number} root */
function familyOf(root) {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), cpuOf(Number(name))?.parent ?? 0]),
  );
  const family = new Set([root]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

/** CPU that a process and its descendants have used, in milliseconds. @param {number} root */
export function cpuMilliseconds(root) {
  return familyOf(root).reduce((sum, pid) => sum + (cpuOf(pid)?.milliseconds ?? 0), 0);
}

/** Memory that a process and its descendants hold, in MiB; what several of them share is counted once. @param {number} root */
export function memoryMiB(root) {
  const kilobytes = familyOf(root).map((pid) => {
    const rollup = readProc(`/proc/${pid}/smaps_rollup`) ?? "";
    const resident = readProc(`/proc/${pid}/status`) ?? "";
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? /^VmRSS:\s+(\d+)/m.exec(resident)?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** Resident memory of one process, in MiB. @param {number} pid */
export function residentMiB(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readProc(`/proc/${pid}/status`) ?? "")?.[1] ?? 0) / 1024;
}
