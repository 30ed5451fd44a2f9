import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import type { Database } from "@/db/client";
import { type Connection, connectTo } from "./connections";

/** A test file's own database: the desks' login, the public's, and the migrating one, which sees every row. */
export type TestDatabase = { readonly desks: Database; readonly everybody: Database; readonly all: Database };

/** Copies the prepared database for this file before its tests and drops it afterwards. The name must end in _test. */
export function ownDatabase(name: string, most = 4): () => TestDatabase {
  const connections: Connection[] = [];
  const opened: TestDatabase[] = [];
  const database = `jinguo_${name}_test`;

  beforeAll(async () => {
    const { urls } = inject("cluster");
    await asSuperuser(async (sql) => {
      await sql.unsafe(`drop database if exists "${database}" with (force)`);
      await sql.unsafe(`create database "${database}" template "${inject("cluster").template}" owner jinguo_migrate`);
    });
    const [desks, everybody, all] = [urls.app, urls.public, urls.migrating].map((url) => {
      const own = new URL(url);
      own.pathname = `/${database}`;
      const connection = connectTo(own.href, most);
      connections.push(connection);
      return connection.db;
    });
    if (desks && everybody && all) opened.push({ desks, everybody, all });
  });

  afterAll(async () => {
    await Promise.all(connections.map((connection) => connection.end()));
    await asSuperuser((sql) => sql.unsafe(`drop database if exists "${database}" with (force)`));
  });

  return () => {
    const [found] = opened;
    if (!found) throw new Error("the database is opened before the tests");
    return found;
  };
}

async function asSuperuser(work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const { port, password } = inject("cluster");
  const sql = postgres({
    host: "127.0.0.1",
    port,
    username: "postgres",
    password,
    database: "postgres",
    max: 1,
    onnotice: () => {},
  });
  await work(sql);
  await sql.end();
}
