import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeDirectory, syncToDisk } from "./private-files.mjs";
import { isAlive, processesIn } from "./processes.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {import("./cluster-place.mjs").Place} Place */

export const postgresEnvironment = Object.fromEntries(
  Object.entries({ PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: "C", TZ: "UTC" }).filter(
    ([, value]) => value !== undefined,
  ),
);

const characterType = { linux: ["--lc-ctype=C.UTF-8"], darwin: ["--lc-ctype=UTF-8"] };

/** @param {string} program @param {string[]} args @param {Place["owner"]} owner @param {string} cwd @returns {Promise<void>} */
function run(program, args, owner, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...owner, cwd, env: postgresEnvironment, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`initdb (${code}): ${output.trim()}`))));
  });
}

/** @param {string} home */
function clearAbandonedDrafts(home) {
  for (const name of readdirSync(home).filter((entry) => /^postgres\.new-\d+$/.test(entry))) {
    const draft = path.join(home, name);
    if (!isAlive(Number(name.split("-")[1])) && processesIn(draft).length === 0)
      rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {string} target */
function refuseWhatIsNotACluster(target) {
  if (existsSync(target) && readdirSync(target).length > 0)
    refuse(
      `${target} 不是空的，里面却没有完整的数据库，因此不会在那里新建。请把它移走，或用 DATA_DIR 指定另一个目录。`,
    );
}

/** @param {string} draft @param {Place["owner"]} owner @param {string} password */
function prepareDraft(draft, owner, password) {
  makeDirectory(draft, owner ? 0o711 : 0o700);
  const data = makeDirectory(path.join(draft, "data"));
  const passwordForInit = path.join(draft, "init.password");
  writeFileSync(path.join(draft, "superuser.password"), password, { mode: 0o400, flush: true });
  writeFileSync(passwordForInit, password, { mode: 0o400 });
  if (owner) for (const entry of [data, passwordForInit]) chownSync(entry, owner.uid, owner.gid);
  return { data, passwordForInit };
}

/** Makes the folder `postgres` with cluster and password elsewhere and moves it into place whole; one that is there already is left alone.
 * @param {Place} place @param {string} initdb the program @param {boolean} durable */
export async function ensureCluster(place, initdb, durable) {
  if (existsSync(path.join(place.data, "PG_VERSION"))) return false;
  const target = path.dirname(place.data);
  refuseWhatIsNotACluster(target);
  clearAbandonedDrafts(place.home);
  const draft = path.join(place.home, `postgres.new-${process.pid}`);
  const { data, passwordForInit } = prepareDraft(draft, place.owner, randomBytes(32).toString("hex"));
  const locale = ["--locale=C", "--locale-provider=icu", "--icu-locale=zh-Hans-CN"];
  const type = characterType[/** @type {keyof typeof characterType} */ (process.platform)] ?? [];
  const args = ["-D", data, "-U", "postgres", "-E", "UTF8", "-k", "-A", "scram-sha-256", "--pwfile", passwordForInit];
  try {
    await run(
      initdb,
      [...args, ...locale, ...type, "--no-instructions", ...(durable ? [] : ["--no-sync"])],
      place.owner,
      data,
    );
    rmSync(passwordForInit);
    renameSync(draft, target);
    syncToDisk(place.home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(path.join(place.data, "PG_VERSION"))) throw error;
    return false;
  }
  return true;
}
