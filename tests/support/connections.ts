import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Database } from "@/db/client";

export type Connection = { readonly db: Database; readonly end: () => Promise<void> };

/** A small pool for a test; closed by the test. */
export function connectTo(url: string, most = 4): Connection {
  const client = postgres(url, { max: most, onnotice: () => {} });
  return { db: drizzle({ client, casing: "snake_case" }), end: () => client.end() };
}

export async function dropDatabase(superuserUrl: string, database: string): Promise<void> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} });
  await sql.unsafe(`drop database if exists "${database}" with (force)`);
  await sql.end();
}
