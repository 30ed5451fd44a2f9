import { readFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";

/** Sets the clock of a running site to the second: DEMO_CLOCK, which the start takes, knows whole minutes of one unit. */
export async function setClock(dataDir: string, now: string): Promise<void> {
  const read = (...names: readonly string[]) => readFileSync(path.resolve(dataDir, ...names), "utf8").trim();
  const lines = read(read("cluster"), "postmaster.pid").split("\n");
  const sql = postgres({
    host: "127.0.0.1",
    port: Number(lines[3]),
    username: "jinguo_migrate",
    password: read("secrets", "jinguo_migrate.password"),
    database: "jinguo",
    max: 1,
  });
  await sql`update app.clock_offset set shift = ${now}::text::timestamptz - clock_timestamp()`;
  await sql.end();
}
