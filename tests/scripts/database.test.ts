import { mkdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareDatabase } from "@/scripts/database.mjs";
import { startPostgres } from "@/scripts/embedded-postgres.mjs";
import { emptyDirectory, removeDirectories } from "./directories";

const dataDir = emptyDirectory();
const migrationsFolder = emptyDirectory();
let cluster: Awaited<ReturnType<typeof startPostgres>>;

const groups = ["jinguo_app", "jinguo_public"].map((group) => `create role ${group} nologin;`).join("\n");
const schema = `${groups}
create schema app;
create table app.installation (demo text not null);
create table app.clock_offset (shift interval not null);`;

function writeMigrations(...statements: readonly string[]): void {
  const entries = statements.map((_, index) => ({
    idx: index,
    version: "7",
    when: 1000 + index,
    tag: `m${index}`,
    breakpoints: true,
  }));
  mkdirSync(path.join(migrationsFolder, "meta"), { recursive: true });
  writeFileSync(
    path.join(migrationsFolder, "meta", "_journal.json"),
    JSON.stringify({ version: "7", dialect: "postgresql", entries }),
  );
  statements.forEach((statement, index) => writeFileSync(path.join(migrationsFolder, `m${index}.sql`), statement));
}

async function run(url: string, statement: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end();
  }
}

type Changes = Partial<Parameters<typeof prepareDatabase>[0]>;

const prepare = (changes: Changes = {}) =>
  prepareDatabase({
    cluster,
    dataDir,
    database: "launcher_test",
    migrationsFolder,
    seed: async (urls, demo) => void (await run(urls.migrating, `insert into app.installation values ('${demo}')`)),
    ...changes,
  });

const withUrl = ({ databaseUrl, ...changes }: Changes & { databaseUrl: string }) => {
  const { cluster: _none, ...preparation } = { cluster, dataDir, migrationsFolder, seed: null, ...changes };
  return prepareDatabase({ ...preparation, databaseUrl });
};

beforeAll(async () => {
  cluster = await startPostgres({ dataDir, durable: false });
  writeMigrations(schema);
});

afterAll(async () => {
  await cluster.stop();
  removeDirectories();
});

test("an empty database is migrated and seeded once, and later starts find nothing to do", async () => {
  expect(await prepare()).toMatchObject({ demo: "1", migrated: 1, seeded: true });
  expect(await prepare()).toMatchObject({ demo: "1", migrated: 0, seeded: false });
});

test("two starts at once migrate and seed once", async () => {
  const both = await Promise.all([prepare({ database: "twice_test" }), prepare({ database: "twice_test" })]).catch(
    String,
  );
  expect(both).toContain("jinguo_app");
  writeMigrations(
    "create schema app; create table app.installation (demo text not null); create table app.clock_offset (shift interval not null)",
  );
  const outcomes = await Promise.all([prepare({ database: "both_test" }), prepare({ database: "both_test" })]);
  expect(outcomes.map(({ migrated, seeded }) => `${migrated} ${seeded}`).sort()).toEqual(["0 false", "1 true"]);
  writeMigrations(schema);
});

test("the site's logins are bound by row-level security and keep their passwords in 0400 files", async () => {
  const { urls } = await prepare();
  const who =
    "select current_user as login, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty from pg_roles where rolname = current_user";
  expect(await run(urls.app, who)).toEqual([{ login: "jinguo_web", mighty: false }]);
  expect(await run(urls.public, who)).toEqual([{ login: "jinguo_reader", mighty: false }]);
  for (const login of ["jinguo_migrate", "jinguo_web", "jinguo_reader"])
    expect(statSync(path.join(dataDir, "secrets", `${login}.password`)).mode & 0o777).toBe(0o400);
});

test("a login whose password was lost is given the kept one again", async () => {
  await run(
    cluster.url("postgres"),
    "alter role jinguo_web password 'lost'; alter role jinguo_migrate password 'lost'",
  );
  const { urls } = await prepare();
  expect(await run(urls.app, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a superuser is refused as any of the three logins, and so is the owner as one of the site's", async () => {
  const { urls } = await prepare();
  const superuser = cluster.url("launcher_test");
  await expect(withUrl({ databaseUrl: superuser })).rejects.toThrow("DATABASE_URL 的登录名 postgres 是超级用户");
  await expect(withUrl({ databaseUrl: urls.migrating, appUrl: superuser })).rejects.toThrow(
    "DATABASE_APP_URL 的登录名 postgres 是超级用户",
  );
  await expect(withUrl({ databaseUrl: urls.migrating, publicUrl: superuser })).rejects.toThrow("DATABASE_PUBLIC_URL");
  await expect(withUrl({ databaseUrl: urls.migrating, appUrl: urls.migrating })).rejects.toThrow("拥有数据表");
  await run(cluster.url("postgres"), "create role sly login bypassrls password 'sly'");
  await expect(
    withUrl({ databaseUrl: urls.migrating, appUrl: cluster.url("launcher_test", "sly", "sly") }),
  ).rejects.toThrow("绕过行级安全");
});

test("an outside database is prepared with its own migrating login", async () => {
  const { urls } = await prepare();
  expect((await withUrl({ databaseUrl: urls.migrating })).urls).toEqual(urls);
  await expect(withUrl({ databaseUrl: urls.migrating.replace(/:\d+\//, ":1/") })).rejects.toThrow(
    "连不上 DATABASE_URL",
  );
});

test("a DEMO that contradicts the database is refused, and so is a word that means nothing", async () => {
  await expect(prepare({ demo: "0" })).rejects.toThrow("与数据库不符");
  await expect(prepare({ demo: "yes" })).rejects.toThrow("无法识别");
  expect(await prepare({ demo: "1" })).toMatchObject({ demo: "1" });
});

test("the clock moves in a demonstration only, and back when nothing is said", async () => {
  const shift = () => run(cluster.url("launcher_test"), "select shift::text from app.clock_offset");
  await prepare({ clock: "+8d" });
  expect(await shift()).toEqual([{ shift: "8 days" }]);
  await prepare();
  expect(await shift()).toEqual([{ shift: "00:00:00" }]);
  await expect(prepare({ clock: "8" })).rejects.toThrow("无法识别");
  writeMigrations(
    "create schema app; create table app.installation (demo text not null); create table app.clock_offset (shift interval not null)",
  );
  await expect(prepare({ database: "real_test", demo: "0", clock: "+1d" })).rejects.toThrow("不能拨动时钟");
  writeMigrations(schema);
});

test("an installation that may not be served is not seeded", async () => {
  writeMigrations(
    "create schema app; create table app.installation (demo text not null); create table app.clock_offset (shift interval not null)",
  );
  const permit = () => {
    throw new Error("not here");
  };
  await expect(prepare({ database: "denied_test", permit })).rejects.toThrow("not here");
  expect(await run(cluster.url("denied_test"), "select from app.installation")).toEqual([]);
  writeMigrations(schema);
});

test("a database newer than the code, a changed migration and a skipped one are refused", async () => {
  writeMigrations(schema, "create table app.later (n int)");
  expect(await prepare()).toMatchObject({ migrated: 1 });
  writeMigrations(schema);
  await expect(prepare()).rejects.toThrow("比这份程序新");
  writeMigrations(schema, "create table app.later (n bigint)");
  await expect(prepare()).rejects.toThrow("迁移 m1 在执行之后被改动过");
  writeMigrations(schema.replaceAll("\n", "\r\n"), "create table app.later (n int)");
  expect(await prepare()).toMatchObject({ migrated: 0 });
});
