import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { startPostgres } from "@/scripts/embedded-postgres.mjs";
import { postgresPrograms, repairLinks } from "@/scripts/postgres-binaries.mjs";
import { cameTrue, isAlive } from "@/scripts/processes.mjs";
import { emptyDirectory, removeDirectories } from "./directories";

type Cluster = Awaited<ReturnType<typeof startPostgres>>;

const dataDir = emptyDirectory();
const clusters: Cluster[] = [];

async function start(options: { readonly durable?: boolean } = {}): Promise<Cluster> {
  const cluster = await startPostgres({ dataDir, durable: false, ...options });
  clusters.push(cluster);
  return cluster;
}

async function ask(cluster: Cluster, statement: string): Promise<readonly postgres.Row[]> {
  const sql = postgres(cluster.url("postgres"), { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end();
  }
}

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);
const lockOf = (cluster: Cluster) => path.join(cluster.data, "postmaster.pid");

afterAll(async () => {
  for (const cluster of clusters) await cluster.stop();
  removeDirectories();
});

test("a new cluster keeps its password in a 0400 file, checks its pages and speaks Chinese", async () => {
  const cluster = await start();
  const [facts] = await ask(
    cluster,
    `select current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens,
      current_setting('unix_socket_directories') as sockets, current_setting('password_encryption') as passwords,
      array_to_string(array(select w from unnest(array['张','安','李']) w order by w), '') as sorted,
      (select datctype from pg_database where datname = 'postgres') as type`,
  );
  expect(facts).toEqual({
    checksums: "on",
    listens: "127.0.0.1",
    sockets: "",
    passwords: "scram-sha-256",
    sorted: "安李张",
    type: process.platform === "linux" ? "C.UTF-8" : expect.any(String),
  });
  expect(modeOf(path.join(cluster.data, "..", "superuser.password"))).toBe("400");
  expect(modeOf(cluster.data)).toBe("700");
  expect(cluster.port).toBeLessThan(32_768);
});

test("a second start adopts the live server and leaves its lock file alone", async () => {
  const first = await start();
  const before = readFileSync(lockOf(first), "utf8");
  const second = await start();
  expect({ ...second, adopted: second.adopted }).toMatchObject({ pid: first.pid, port: first.port, adopted: true });
  expect(readFileSync(lockOf(first), "utf8")).toBe(before);
});

test("what was committed is there after kill -9 and the next start", async () => {
  await (await start()).stop();
  const first = await start({ durable: true });
  await ask(first, "create table kept (n int); insert into kept values (7), (8)");
  process.kill(first.pid, "SIGKILL");
  const second = await start();
  expect(second.pid).not.toBe(first.pid);
  expect(await ask(second, "select n from kept order by n")).toEqual([{ n: 7 }, { n: 8 }]);
});

test("two starts at once end up with one server", async () => {
  await (await start()).stop();
  const [one, other] = await Promise.all([start(), start()]);
  expect(one.pid).toBe(other.pid);
});

test.each([
  ["a zombie's", "sleep 0.05 & echo $!; exec sleep 20"],
  ["another program's", "echo $$; exec sleep 20"],
])("a lock file whose pid is %s does not keep the server from starting", async (_whose, command) => {
  const running = await start();
  const lock = readFileSync(lockOf(running), "utf8");
  await running.stop();
  const child = spawn("sh", ["-c", command], { stdio: ["ignore", "pipe", "ignore"] });
  const pid = await new Promise<number>((resolve) => child.stdout.once("data", (line) => resolve(Number(line))));
  if (pid !== child.pid) await cameTrue(() => !isAlive(pid), 3000);
  writeFileSync(lockOf(running), lock.replace(/^\d+/, String(pid)), { mode: 0o600 });
  const next = await start();
  child.kill("SIGKILL");
  expect(await ask(next, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("durability is on unless a test turns it off", async () => {
  await (await start()).stop();
  const cluster = await start({ durable: true });
  const settings =
    "select current_setting('fsync') || current_setting('full_page_writes') || current_setting('synchronous_commit') as all";
  expect(await ask(cluster, settings)).toEqual([{ all: "ononon" }]);
});

test("a folder that holds something else is never initialised", async () => {
  const other = emptyDirectory();
  mkdirSync(path.join(other, "postgres", "data"), { recursive: true });
  writeFileSync(path.join(other, "postgres", "data", "letter.txt"), "keep me");
  await expect(startPostgres({ dataDir: other, durable: false })).rejects.toThrow("不会在那里新建");
  expect(readFileSync(path.join(other, "postgres", "data", "letter.txt"), "utf8")).toBe("keep me");
});

test("a cluster that is not where it was is missed, not made anew", async () => {
  const other = emptyDirectory();
  writeFileSync(path.join(other, "cluster"), "/nowhere/postgres/data\n");
  await expect(startPostgres({ dataDir: other, durable: false })).rejects.toThrow("但那里没有");
});

test("the links that an install without scripts lacks are made", () => {
  const folder = emptyDirectory();
  const library = path.join(folder, "native", "lib");
  mkdirSync(library, { recursive: true });
  writeFileSync(path.join(library, "libx.so.1.2"), "x");
  const links = [{ source: "native/lib/libx.so.1.2", target: "native/lib/libx.so" }];
  writeFileSync(path.join(folder, "native", "pg-symlinks.json"), JSON.stringify(links));
  repairLinks(folder);
  repairLinks(folder);
  expect(readFileSync(path.join(library, "libx.so"), "utf8")).toBe("x");
});

test.runIf(process.getuid?.() === 0)("root runs programs only from folders that root made", () => {
  const home = emptyDirectory();
  const place = { dataDir: home, home, data: path.join(home, "postgres", "data"), owner: { uid: 65534, gid: 65534 } };
  const program = postgresPrograms(place)("postgres");
  for (let folder = path.dirname(program); folder !== "/"; folder = path.dirname(folder)) {
    const { uid, mode } = statSync(folder);
    expect(`${folder} ${uid} ${(mode & 0o022) === 0 || (mode & 0o1000) !== 0}`).toBe(`${folder} 0 true`);
  }
  rmSync(home, { recursive: true, force: true });
});
