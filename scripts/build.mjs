import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runQuietly } from "./commands.mjs";
import { readIfThere } from "./private-files.mjs";
import { saying } from "./progress.mjs";
import { refuse } from "./refusal.mjs";

const rooms = ["app", "components", "services", "db", "domain", "outside", "documents", "data"];
const isSource = /\.(ts|tsx|js|mjs|cjs|css|json|svg|png|ico|woff2?)$/;
const isRootSource = /^(package(-lock)?\.json|tsconfig\.json|.*\.(ts|js|mjs|cjs))$/;
const isNoSource = /^(next-env\.d\.ts|(vitest|playwright|drizzle)\.config\..*)$/;

/** @param {string} root */
function sourceFiles(root) {
  const inRooms = rooms
    .filter((room) => existsSync(path.join(root, room)))
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" }).map((file) => path.join(room, file)),
    )
    .filter((file) => isSource.test(file) && !/^db.(seed|migrations)./.test(file));
  const atRoot = readdirSync(root).filter((file) => isRootSource.test(file) && !isNoSource.test(file));
  return [...inRooms, ...atRoot].sort();
}

/** A hash over every file that the build reads, and over where it lies. @param {string} root */
export function sourceFingerprint(root) {
  const hash = createHash("sha256").update(root);
  for (const file of sourceFiles(root)) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** @param {NodeJS.ProcessEnv} env */
function buildEnvironment(env) {
  const secret = /^(DATABASE_|AUTH_SECRET|NEXTAUTH_|SMTP_URL|S3_URL)/;
  const open = Object.fromEntries(Object.entries(env).filter(([name]) => !secret.test(name)));
  return { ...open, NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1", CI: "1" };
}

/** Builds unless the last whole build was made of these very sources; answers whether it built.
 * @param {string} root @param {AbortSignal} [signal] */
export async function ensureBuilt(root, signal) {
  const mark = path.join(root, ".next", "sources.sha256");
  const fingerprint = sourceFingerprint(root);
  if (readIfThere(mark) === fingerprint && existsSync(path.join(root, ".next", "BUILD_ID"))) return false;
  rmSync(mark, { force: true });
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const { code, output } = await saying("构建网站", () =>
    runQuietly(process.execPath, [next, "build"], {
      cwd: root,
      env: buildEnvironment(process.env),
      ...(signal ? { signal } : {}),
    }),
  );
  if (code !== 0) refuse(`网站没有构建成功（退出码 ${code}）：\n${output.trim()}`);
  writeFileSync(mark, fingerprint);
  return true;
}
