import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runQuietly } from "./commands.mjs";
import { readIfThere } from "./private-files.mjs";
import { saying } from "./progress.mjs";
import { refuse } from "./refusal.mjs";

/** @param {string | null} text @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean }>} */
function packagesOf(text) {
  try {
    return JSON.parse(text ?? "{}").packages ?? {};
  } catch {
    return {};
  }
}

/** @param {string} root */
const markFile = (root) => path.join(root, "node_modules", ".installed.sha256");

/** @param {string} text */
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Whether node_modules holds what package-lock.json says, by our mark or by npm's own record of what it installed. @param {string} root */
export function isInstalled(root) {
  const record = readIfThere(path.join(root, "node_modules", ".package-lock.json"));
  if (record === null) return false;
  const lock = readFileSync(path.join(root, "package-lock.json"), "utf8");
  if (readIfThere(markFile(root)) === sha256(lock)) return true;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(lock)).every(([place, wanted]) => {
    if (place === "") return true;
    const there = installed[place];
    return there
      ? there.version === wanted.version
      : (wanted.optional ?? wanted.devOptional ?? wanted.extraneous ?? false);
  });
}

function npmCommand() {
  const given = process.env.npm_execpath;
  if (given?.endsWith("npm-cli.js")) return { program: process.execPath, args: [given], shell: false };
  return { program: "npm", args: [], shell: process.platform === "win32" };
}

/** Installs the locked packages unless they are there. @param {string} root @param {AbortSignal} [signal] */
export async function ensureInstalled(root, signal) {
  if (isInstalled(root)) return;
  const { program, args, shell } = npmCommand();
  const wanted = [...args, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code, output } = await saying("安装依赖包（首次需要网络，约一分钟）", () =>
    runQuietly(program, wanted, { cwd: root, shell, ...(signal ? { signal } : {}) }).catch(() => ({
      code: 127,
      output: "找不到 npm",
    })),
  );
  if (code !== 0)
    refuse(
      `依赖包没有装成：请检查网络与 npm 的镜像设置（npm config get registry），再试一次。npm 说：\n${output.trim().split("\n").slice(0, 12).join("\n")}`,
    );
  writeFileSync(markFile(root), sha256(readFileSync(path.join(root, "package-lock.json"), "utf8")));
}
