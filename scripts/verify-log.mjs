import { existsSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { say, secondsSince } from "./progress.mjs";
import { printFailure, refuse } from "./refusal.mjs";
import { readSettings, requireNode, root } from "./settings.mjs";

/** @typedef {import("./settings.mjs").Settings} Settings */
/** @typedef {import("postgres").Sql} Sql */

/** The database as the start finds it, without making anything: the outside one, or the embedded one of DATA_DIR.
 * @param {Settings} settings @returns {Promise<{ url: string, leave: () => Promise<unknown> }>} */
async function openDatabase({ dataDir, database }) {
  if (database.databaseUrl) return { url: database.databaseUrl, leave: async () => {} };
  const login = "jinguo_migrate";
  const secret = path.join(dataDir, "secrets", `${login}.password`);
  if (!existsSync(path.join(dataDir, "cluster")) || !existsSync(secret))
    refuse(`${dataDir} 里没有数据库。请先 npm start 一次，或用 DATA_DIR、DATABASE_URL 指出数据库。`);
  const [{ startPostgres }, { secretOf }] = await Promise.all([
    import("./embedded-postgres.mjs"),
    import("./database-logins.mjs"),
  ]);
  const cluster = await startPostgres({ dataDir, say });
  return { url: cluster.url("jinguo", login, secretOf(dataDir, `${login}.password`)), leave: () => cluster.stop() };
}

/** Reads head and events as one moment left them, as the log's owner, whom row-level security lets see every event.
 * @param {Sql} sql */
async function verify(sql) {
  const { checkChain } = await import("./log-chain.mjs");
  return sql.begin("isolation level repeatable read read only", async (on) => {
    const [known] = await on`select to_regclass('audit.events') is not null as "isThere"`;
    if (!known?.isThere) refuse("这个数据库里没有审计日志：它还没有由巾帼榜建立。");
    await on`set local role jinguo_log`;
    const [head] = await on`select seq, hash from audit.head`;
    const events = on`
      select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, payload, prev, hash
      from audit.events order by seq`.cursor(2000);
    return checkChain(
      /** @type {AsyncIterable<import("./log-chain.mjs").Event[]>} */ (events),
      /** @type {import("./log-chain.mjs").Head | undefined} */ (head) ?? null,
    );
  });
}

async function main() {
  requireNode();
  const settings = readSettings(process.env, undefined);
  await ensureInstalled(root);
  const { connect } = await import("./database-logins.mjs");
  const from = performance.now();
  const { url, leave } = await openDatabase(settings);
  const sql = connect(url);
  try {
    const { count, head, broken } = await verify(sql);
    console.log(`  事件  ${count} 条${broken ? "（核对到此为止）" : ""}`);
    console.log(`  摘要  ${head}`);
    if (broken) console.error(`\n✗ 审计日志在第 ${broken.seq} 条断开：${broken.reason}。`);
    else console.log(`\n✓ 审计日志完整，从第一条到最后一条逐条相连（用时 ${secondsSince(from)}）。`);
    return broken ? 1 : 0;
  } finally {
    await sql.end();
    await leave();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  printFailure(error);
  process.exitCode = 2;
}
