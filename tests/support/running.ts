import { readFileSync } from "node:fs";
import path from "node:path";
import { actorsOf } from "@/db/seed/demonstration-stage";
import type { Actor } from "@/domain/actor";
import { connectTo } from "./connections";
import type { TestDatabase } from "./database";

/** The database of a running site as its logins see it, and the people of its accounts. */
export type Running = {
  readonly database: TestDatabase;
  readonly as: (account: string) => Actor;
  readonly end: () => Promise<void>;
};

const logins = { desks: "jinguo_web", everybody: "jinguo_reader", all: "jinguo_migrate" } as const;

/** The address of the database in a data directory for one of its logins. */
export function databaseUrl(dataDir: string, login: (typeof logins)[keyof typeof logins]): string {
  const read = (...names: readonly string[]) => readFileSync(path.resolve(dataDir, ...names), "utf8").trim();
  const port = read(read("cluster"), "postmaster.pid").split("\n")[3] ?? "";
  const url = new URL(`postgres://127.0.0.1:${port.trim()}/jinguo`);
  url.username = login;
  url.password = read("secrets", `${login}.password`);
  return url.href;
}

/** Opens the database of a site that runs on this data directory. */
export async function openRunning(dataDir: string): Promise<Running> {
  const [desks, everybody, all] = [logins.desks, logins.everybody, logins.all].map((login) =>
    connectTo(databaseUrl(dataDir, login), 2),
  );
  if (!desks || !everybody || !all) throw new Error("there are three logins");
  const actors = await actorsOf(all.db);
  return {
    database: { desks: desks.db, everybody: everybody.db, all: all.db },
    as: (account) => {
      const actor = actors.get(account);
      if (actor === undefined) throw new Error(`there is no account ${account}`);
      return actor;
    },
    end: async () => {
      await Promise.all([desks, everybody, all].map((one) => one.end()));
    },
  };
}
