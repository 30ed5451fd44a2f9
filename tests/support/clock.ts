import postgres from "postgres";
import { databaseUrl } from "./running";

/** Sets the clock of a running site to the second: DEMO_CLOCK, which the start takes, knows whole minutes of one unit. */
export async function setClock(dataDir: string, now: string): Promise<void> {
  const sql = postgres(databaseUrl(dataDir, "jinguo_migrate"), { max: 1 });
  await sql`update app.clock_offset set shift = ${now}::text::timestamptz - clock_timestamp()`;
  await sql.end();
}
