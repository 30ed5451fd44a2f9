import { readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeDirectory, readIfThere } from "./private-files.mjs";
import { birthOf, isAlive } from "./processes.mjs";

/** @param {string} dataDir */
function liveHolders(dataDir) {
  const folder = path.join(dataDir, "holders");
  return readdirSync(folder).filter((name) => {
    const pid = Number(name);
    const birth = readIfThere(path.join(folder, name));
    if (isAlive(pid) && (birth === "" || birth === null || birth === birthOf(pid))) return true;
    rmSync(path.join(folder, name), { force: true });
    return false;
  });
}

/** Notes that this process uses the Postgres of DATA_DIR, so that nobody else stops it meanwhile.
 * @param {string} dataDir */
export function holdCluster(dataDir) {
  const own = path.join(makeDirectory(path.join(dataDir, "holders")), String(process.pid));
  writeFileSync(own, birthOf(process.pid) ?? "", { mode: 0o600 });
  return {
    /** Gives the hold up; true when nobody else holds on. */
    release() {
      rmSync(own, { force: true });
      return liveHolders(dataDir).length === 0;
    },
  };
}
