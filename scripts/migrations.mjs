import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { refuse } from "./refusal.mjs";

/** @typedef {import("postgres").Sql} Sql */
/** @typedef {{ tag: string, when: number }} Entry */

/** @param {string} folder @returns {Entry[]} */
function journal(folder) {
  const file = path.join(folder, "meta", "_journal.json");
  if (!existsSync(file)) refuse(`找不到迁移目录 ${file}：程序文件不完整，请重新取得一份。`);
  return JSON.parse(readFileSync(file, "utf8")).entries;
}

/** @param {Sql} sql @returns {Promise<{ when: number, hash: string }[]>} */
async function appliedMigrations(sql) {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as "isThere"`;
  if (!table?.isThere) return [];
  const rows = await sql`select hash, created_at from drizzle.__drizzle_migrations order by created_at`;
  return rows.map((row) => ({ when: Number(row.created_at), hash: row.hash }));
}

/** @param {string} text */
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Whether the file is what was applied, however the checkout ends its lines. @param {string} file @param {string} hash */
function isUnchanged(file, hash) {
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  return [text, text.replaceAll("\n", "\r\n")].map(sha256).includes(hash);
}

/** @param {Entry[]} entries @param {{ when: number, hash: string }[]} applied @param {string} folder */
function refuseDisagreement(entries, applied, folder) {
  const known = new Map(entries.map((entry) => [entry.when, entry.tag]));
  const newest = Math.max(0, ...applied.map(({ when }) => when));
  for (const { when, hash } of applied) {
    const tag = known.get(when);
    if (!tag)
      refuse(
        "数据库的结构比这份程序新（有这份程序不认识的迁移），拒绝启动。请换用较新的程序，或用 DATA_DIR、DATABASE_URL 指定另一个数据库。",
      );
    if (!isUnchanged(path.join(folder, `${tag}.sql`), hash))
      refuse(`迁移 ${tag} 在执行之后被改动过，拒绝启动。已执行的迁移不可修改：请还原该文件，另写一个新的迁移。`);
  }
  const applyable = new Set(applied.map(({ when }) => when));
  const skipped = entries.find(({ when }) => when < newest && !applyable.has(when));
  if (skipped) refuse(`迁移 ${skipped.tag} 的时间早于已执行的迁移，会被漏掉，拒绝启动。请重新生成该迁移。`);
}

/** Brings the database up to the code and answers how many migrations that took; refuses a database that is ahead of it or differs.
 * @param {Sql} sql the migrating login's one connection @param {string} folder @param {(line: string) => void} say */
export async function migrateDatabase(sql, folder, say) {
  const entries = journal(folder);
  const applied = await appliedMigrations(sql);
  refuseDisagreement(entries, applied, folder);
  const pending = entries.length - applied.length;
  if (pending === 0) return 0;
  say(`执行 ${pending} 个迁移……`);
  const [{ drizzle }, { migrate }] = await Promise.all([
    import("drizzle-orm/postgres-js"),
    import("drizzle-orm/postgres-js/migrator"),
  ]);
  await migrate(drizzle({ client: sql }), { migrationsFolder: folder });
  return pending;
}
