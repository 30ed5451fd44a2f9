import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/env";

/** What a query needs: a pool, or a transaction on it. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>;

/** The transaction of one request, with the actor set, and the moment at which it happens (ISO, by the one clock). */
export type Transaction = { readonly db: Database; readonly now: string };

/** A pool of connections with the desks' limits. */
export const connect = (url: string, most = 10): Database =>
  drizzle({
    client: postgres(url, {
      max: most,
      onnotice: () => {},
      connection: { statement_timeout: 15_000, lock_timeout: 8_000, idle_in_transaction_session_timeout: 30_000 },
    }),
    casing: "snake_case",
  });

declare global {
  /** Kept on the process, since a bundler may load this file more than once. */
  var jinguoPools: { desks?: Database; everybody?: Database } | undefined;
}

const pools = () => {
  globalThis.jinguoPools ??= {};
  return globalThis.jinguoPools;
};

/** The desks' pool; opened at the first use, so that a build needs no database. */
export const desks = (): Database => {
  pools().desks ??= connect(env.DATABASE_APP_URL);
  return pools().desks as Database;
};

/** The public's pool: it reads released copies and nothing else. */
export const everybody = (): Database => {
  pools().everybody ??= connect(env.DATABASE_PUBLIC_URL, 6);
  return pools().everybody as Database;
};
