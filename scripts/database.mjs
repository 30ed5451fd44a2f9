import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  connect,
  ensureLogin,
  ensureSiteLogin,
  isRefusedLogin,
  refuseUnfitMigratingLogin,
  secretOf,
} from "./database-logins.mjs";
import { readClock, readDemo, settleClock, settleInstallation } from "./installation.mjs";
import { migrateDatabase } from "./migrations.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {import("postgres").Sql} Sql */
/** @typedef {import("./embedded-postgres.mjs").Cluster} Cluster */
/** @typedef {import("./installation.mjs").Demo} Demo */
/** @typedef {{ migrating: string, app: string, public: string }} Urls */
/**
 * @typedef {object} Preparation
 * @property {string} dataDir keeps the passwords, in `secrets`
 * @property {Cluster} [cluster] the embedded Postgres, or
 * @property {string} [databaseUrl] the migrating login of an outside one, and with it perhaps
 * @property {string} [appUrl]
 * @property {string} [publicUrl]
 * @property {string} [database] in the embedded Postgres; `jinguo` unless a test says otherwise
 * @property {string} [demo] the variable DEMO
 * @property {string} [clock] the variable DEMO_CLOCK
 * @property {(demo: Demo) => void} [permit] throws when this kind of installation may not be served
 * @property {((urls: Urls, demo: Demo) => Promise<void>) | null} seed fills an empty database; null: migrations and logins only
 * @property {(line: string) => void} [say]
 * @property {string} [migrationsFolder]
 */

const migratingLogin = "jinguo_migrate";
const ownMigrations = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "db", "migrations");

/** @param {Cluster} cluster @param {string} database @param {string} password */
async function makeOwnDatabase(cluster, database, password) {
  const sql = connect(cluster.url("postgres"));
  try {
    await sql`select pg_advisory_lock(hashtext('jinguo.own'))`;
    await ensureLogin(sql, migratingLogin, "createrole nosuperuser nobypassrls nocreatedb", password);
    const known = await sql`select from pg_database where datname = ${database}`;
    if (known.length === 0) await sql.unsafe(`create database "${database}" owner ${migratingLogin}`);
  } catch (error) {
    if (isRefusedLogin(error))
      refuse(
        `内置数据库不接受 ${path.join(cluster.data, "..", "superuser.password")} 里的密码。请恢复与它同时生成的密码文件。`,
      );
    throw error;
  } finally {
    await sql.end();
  }
}

/** Connects with the migrating login of the embedded Postgres, making login and database when they are not there.
 * @param {Preparation & { cluster: Cluster }} preparation */
async function connectOwn({ cluster, dataDir, database = "jinguo" }) {
  const password = secretOf(dataDir, `${migratingLogin}.password`);
  const url = cluster.url(database, migratingLogin, password);
  const known = connect(url);
  try {
    await known`select 1`;
    return { sql: known, url };
  } catch (error) {
    await known.end();
    if (!isRefusedLogin(error)) throw error;
  }
  await makeOwnDatabase(cluster, database, password);
  return { sql: connect(url), url };
}

/** @param {string} url */
async function connectOutside(url) {
  const sql = connect(url);
  try {
    await sql`select 1`;
    return { sql, url };
  } catch (error) {
    await sql.end();
    const { host } = new URL(url);
    return refuse(
      `连不上 DATABASE_URL 所指的数据库（${host}）：${/** @type {Error} */ (error).message || String(error)}`,
    );
  }
}

/** @param {Sql} sql @param {(line: string) => void} say */
async function waitForTurn(sql, say) {
  const [turn] = await sql`select pg_try_advisory_lock(hashtext('jinguo.prepare')) as mine`;
  if (turn?.mine) return;
  say("另一个进程正在准备这个数据库，等它完成……");
  await sql`select pg_advisory_lock(hashtext('jinguo.prepare'))`;
}

/** @param {Sql} sql @param {string} url of the migrating login @param {Preparation} preparation @returns {Promise<Urls>} */
async function siteUrls(sql, url, { dataDir, appUrl, publicUrl }) {
  /** @param {string} login @param {string} password */
  const as = (login, password) => {
    const address = new URL(url);
    address.username = login;
    address.password = password;
    return address.href;
  };
  const [app, reader] = await Promise.all([
    ensureSiteLogin(sql, { variable: "DATABASE_APP_URL", given: appUrl, url: as, dataDir, login: "jinguo_web" }),
    ensureSiteLogin(sql, {
      variable: "DATABASE_PUBLIC_URL",
      given: publicUrl,
      url: as,
      dataDir,
      login: "jinguo_reader",
    }),
  ]);
  return { migrating: url, app, public: reader };
}

/** Makes the database ready to serve: migrations, the three logins, first data, clock; one process at a time.
 * @param {Preparation} preparation @returns {Promise<{ urls: Urls, demo: Demo | null, migrated: number, seeded: boolean }>} */
export async function prepareDatabase(preparation) {
  const {
    cluster,
    databaseUrl,
    seed,
    say = () => {},
    permit = () => {},
    migrationsFolder = ownMigrations,
  } = preparation;
  const wanted = readDemo(preparation.demo);
  const clock = readClock(preparation.clock);
  const { sql, url } = cluster
    ? await connectOwn({ ...preparation, cluster })
    : await connectOutside(databaseUrl ?? "");
  try {
    await waitForTurn(sql, say);
    await refuseUnfitMigratingLogin(sql);
    const migrated = await migrateDatabase(sql, migrationsFolder, say);
    const urls = await siteUrls(sql, url, preparation);
    if (seed === null) return { urls, demo: null, migrated, seeded: false };
    const { demo, seeded } = await settleInstallation(sql, { wanted, permit, seed: (kind) => seed(urls, kind) });
    await settleClock(sql, demo, clock);
    return { urls, demo, migrated, seeded };
  } finally {
    await sql.end();
  }
}
