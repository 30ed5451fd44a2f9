import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** @param {string} directory @param {number} [mode] */
export function makeDirectory(directory, mode = 0o700) {
  mkdirSync(directory, { recursive: true, mode });
  chmodSync(directory, mode);
  return directory;
}

/** @param {string} file @returns {string | null} */
export function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return null;
    throw error;
  }
}

/** @param {string} target */
export function syncToDisk(target) {
  if (process.platform === "win32") return;
  const descriptor = openSync(target, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** @param {string} file @param {string} content @param {number} mode */
function writeBeside(file, content, mode) {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, content, { mode, flag: "wx", flush: true });
  return draft;
}

/** Replaces the file in one step: a reader sees the old content or the new. @param {string} file @param {string} content */
export function writeWhole(file, content, mode = 0o600) {
  renameSync(writeBeside(file, content, mode), file);
  syncToDisk(path.dirname(file));
}

/** The secret kept in the 0400 file, made of 32 random bytes when absent; of two makers at once the first wins. @param {string} file */
export function keptSecret(file) {
  const kept = readIfThere(file);
  if (kept !== null && kept.length >= 32) {
    chmodSync(file, 0o400);
    return kept;
  }
  if (kept !== null) rmSync(file);
  const draft = writeBeside(file, randomBytes(32).toString("hex"), 0o400);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  syncToDisk(path.dirname(file));
  return readFileSync(file, "utf8");
}
