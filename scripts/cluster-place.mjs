import { createHash } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { makeDirectory, readIfThere, writeWhole } from "./private-files.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {{ uid: number, gid: number }} Owner */
/** @typedef {{ dataDir: string, home: string, data: string, owner: Owner | null }} Place
 * `home` holds the folder `postgres` (cluster `data` and its password) and, where needed, a copy of the binaries;
 * `owner` is whom Postgres runs as when this process is root. */

const unprivileged = { uid: 65534, gid: 65534 };
const rootHome = "/var/lib/jinguo-bang";

/** @param {string} directory @returns {string[]} */
function withAncestors(directory) {
  const parent = path.dirname(directory);
  return parent === directory ? [directory] : [...withAncestors(parent), directory];
}

/** Whether only root can have put what lies there: every folder on the way is root's and closed to others' writing. @param {string} directory */
export function isMadeByRoot(directory) {
  return withAncestors(realpathSync(directory)).every((folder) => {
    const { uid, mode } = statSync(folder);
    return uid === 0 && ((mode & 0o022) === 0 || (mode & 0o1000) !== 0);
  });
}

/** @param {string} directory */
export function isOpenToAll(directory) {
  return withAncestors(realpathSync(directory)).every((folder) => (statSync(folder).mode & 0o001) !== 0);
}

/** Makes DATA_DIR with mode 0700 and answers its real path. @param {string} wanted */
export function openDataDirectory(wanted) {
  const existed = existsSync(wanted);
  mkdirSync(wanted, { recursive: true, mode: 0o700 });
  const dataDir = realpathSync(wanted);
  const user = process.getuid?.();
  if (existed && user !== undefined && statSync(dataDir).uid !== user)
    refuse(
      `数据目录 ${dataDir} 属于另一个用户（uid ${statSync(dataDir).uid}）。请以该用户启动，或用 DATA_DIR 指定另一个目录。`,
    );
  const tooOpen = user === 0 ? 0o066 : 0o077;
  if ((statSync(dataDir).mode & tooOpen) !== 0) chmodSync(dataDir, 0o700);
  return dataDir;
}

/** @param {string} dataDir */
function homeForRoot(dataDir) {
  const parent = path.dirname(dataDir);
  if (isMadeByRoot(parent) && isOpenToAll(parent)) {
    chmodSync(dataDir, 0o711);
    return dataDir;
  }
  chmodSync(dataDir, 0o700);
  makeDirectory(rootHome, 0o711);
  return makeDirectory(path.join(rootHome, createHash("sha256").update(dataDir).digest("hex").slice(0, 16)), 0o711);
}

/** @param {string} folder */
function requireRootOwned(folder) {
  if (lstatSync(folder).isSymbolicLink() || !isMadeByRoot(folder))
    refuse(
      `${folder} 或它的上级目录不是 root 所建、或别人可写，不能在那里运行数据库。请改正其所有者与权限，或用 DATA_DIR 指定另一个目录。`,
    );
}

/** Where the cluster of DATA_DIR lies: where the file `cluster` says, else where a new one will be made. @param {string} wanted @returns {Place} */
export function clusterPlace(wanted) {
  const dataDir = openDataDirectory(wanted);
  const isRoot = process.getuid?.() === 0;
  const named = readIfThere(path.join(dataDir, "cluster"))?.trim();
  const data = named ? path.resolve(dataDir, named) : null;
  if (data && !existsSync(data))
    refuse(
      `${path.join(dataDir, "cluster")} 记着数据库在 ${data}，但那里没有。若是磁盘未挂载，请先挂载；若确要重新开始，请删除整个 ${dataDir}。`,
    );
  const home = data ? path.dirname(path.dirname(data)) : isRoot ? homeForRoot(dataDir) : dataDir;
  if (isRoot) {
    requireRootOwned(home);
    makeDirectory(home, 0o711);
    if (!isOpenToAll(home)) refuse(`数据库在 ${home}，但非特权用户进不去。请让它的各级上级目录可以进入（chmod o+x）。`);
  }
  return { dataDir, home, data: data ?? path.join(home, "postgres", "data"), owner: isRoot ? unprivileged : null };
}

/** @param {Place} place */
export function nameThePlace({ dataDir, data }) {
  const file = path.join(dataDir, "cluster");
  const inside = path.relative(dataDir, data);
  if (readIfThere(file) === null) writeWhole(file, `${inside.startsWith("..") ? data : inside}\n`, 0o600);
}
