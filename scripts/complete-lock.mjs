// npm drops from package-lock.json the optional packages of platforms it could not look up, and `npm ci` then refuses the file.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, extraneous?: boolean, resolved?: string, integrity?: string, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {{ packages: Record<string, Entry> }} Lock */

const systems = {
  android: "android",
  darwin: "darwin",
  win32: "win32",
  windows: "win32",
  freebsd: "freebsd",
  openharmony: "openharmony",
  linux: "linux",
};
const processors = ["arm64", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64", "arm", "wasm32"];

/** What the name of a platform's package says about the platform. @param {string} name @returns {Entry} */
function platformOf(name) {
  const system = Object.entries(systems).find(([word]) => name.includes(word))?.[1];
  const processor = processors.find((word) => new RegExp(`[-/]${word}(?![a-z0-9])`).test(name));
  const libc = /musl/.test(name) ? "musl" : /linux.*gnu/.test(name) ? "glibc" : undefined;
  return {
    ...(processor ? { cpu: [processor] } : {}),
    ...(system ? { os: [system] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  };
}

/** Looks where Node would: beside the package first, then upwards. @param {Lock["packages"]} packages @param {string} place @param {string} name */
function isLocked(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (folder === "") return false;
  }
}

/** The lock with every exactly pinned optional package in it, and without download addresses and left-overs; `added` names what was missing.
 * @param {Lock} lock @returns {{ lock: Lock, added: string[] }} */
export function completeLock(lock) {
  const packages = Object.fromEntries(
    Object.entries(lock.packages)
      .filter(([, entry]) => !entry.extraneous)
      .map(([place, { resolved: _address, ...entry }]) => [place, /** @type {Entry} */ (entry)]),
  );
  /** @type {string[]} */
  const added = [];
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version) || isLocked(packages, place, name)) continue;
      packages[`node_modules/${name}`] = { version, ...(dev ? { dev } : {}), optional: true, ...platformOf(name) };
      added.push(name);
    }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.resolve(process.argv[2] ?? "package-lock.json");
  const { lock, added } = completeLock(JSON.parse(readFileSync(file, "utf8")));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}：补回 ${added.length} 个其他平台的可选包。`);
}
