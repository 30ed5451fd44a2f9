import path from "node:path";
import { fileURLToPath } from "node:url";
import { refuse } from "./refusal.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    refuse(
      `需要 Node.js 20.19 或更新的版本，现在是 ${process.versions.node}。请从 https://nodejs.org 安装 22 或 24 的长期支持版。`,
    );
}

/** @param {string} host */
export function isLoopback(host) {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** @param {string | undefined} value */
function readPort(value) {
  const port = Number(value || 3000);
  return Number.isInteger(port) && port > 0 && port < 65_536
    ? port
    : refuse(`PORT=${value} 不是端口号：请给出 1 至 65535 之间的整数。`);
}

/** @param {string | undefined} value @param {number} port */
function readSiteUrl(value, port) {
  if (!value) return `http://localhost:${port}`;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/") return url.origin;
  return refuse(`SITE_URL=${value} 不是网站地址：请写成 https://example.cn 这样，不带路径。`);
}

/** @param {Record<string, string | undefined>} env */
function readDatabase(env) {
  const given = { databaseUrl: env.DATABASE_URL, appUrl: env.DATABASE_APP_URL, publicUrl: env.DATABASE_PUBLIC_URL };
  for (const [name, value] of [
    ["DATABASE_URL", given.databaseUrl],
    ["DATABASE_APP_URL", given.appUrl],
    ["DATABASE_PUBLIC_URL", given.publicUrl],
  ])
    if (value && !/^postgres(ql)?:\/\/[^/]+\/[^/?]+/.test(value))
      refuse(`${name} 应写成 postgres://登录名:密码@主机:端口/数据库名。`);
  if (!given.databaseUrl && (given.appUrl || given.publicUrl))
    refuse(
      "给了 DATABASE_APP_URL 或 DATABASE_PUBLIC_URL，却没有 DATABASE_URL。使用外部数据库时需要 DATABASE_URL（迁移用的登录名）。",
    );
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value));
}

/** The environment as the start understands it. @param {Record<string, string | undefined>} env @param {string | undefined} mode */
export function readSettings(env, mode) {
  const port = readPort(env.PORT);
  if (env.AUTH_SECRET && env.AUTH_SECRET.length < 32)
    refuse("AUTH_SECRET 太短：请给出至少 32 个字符的随机串，或不设置它，由程序生成。");
  return {
    mode: mode === "dev" ? /** @type {const} */ ("dev") : /** @type {const} */ ("start"),
    port,
    host: env.HOST || "127.0.0.1",
    siteUrl: readSiteUrl(env.SITE_URL, port),
    dataDir: path.resolve(root, env.DATA_DIR || ".data"),
    demo: env.DEMO,
    clock: env.DEMO_CLOCK,
    authSecret: env.AUTH_SECRET,
    database: /** @type {{ databaseUrl?: string, appUrl?: string, publicUrl?: string }} */ (readDatabase(env)),
  };
}

/** @typedef {ReturnType<typeof readSettings>} Settings */
