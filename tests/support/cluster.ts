import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "@/scripts/database.mjs";
import { startPostgres } from "@/scripts/embedded-postgres.mjs";
import { fillCity } from "./city";
import { connectTo, dropDatabase } from "./connections";

declare module "vitest" {
  export interface ProvidedContext {
    readonly cluster: {
      readonly port: number;
      readonly password: string;
      readonly template: string;
      readonly urls: Urls;
    };
  }
}

type Urls = { readonly migrating: string; readonly app: string; readonly public: string };

const dataDir = path.join(fileURLToPath(new URL("../..", import.meta.url)), ".test-data");
const template = "jinguo_template_test";

/** Starts a Postgres of the tests' own, without durability, and prepares the database that every test file copies. */
export default async function setup(project: TestProject) {
  const cluster = await startPostgres({ dataDir, durable: false });
  await dropDatabase(cluster.url("postgres"), template);
  const { urls } = await prepareDatabase({ cluster, dataDir, database: template, seed: null });
  const migrating = connectTo(urls.migrating);
  await fillCity(migrating.db);
  await migrating.end();
  project.provide("cluster", { port: cluster.port, password: cluster.password, template, urls });
  return () => cluster.stop();
}
