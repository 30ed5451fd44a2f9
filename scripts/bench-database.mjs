import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clusterPlace } from "./cluster-place.mjs";
import { connect } from "./database-logins.mjs";

/** @typedef {import("postgres").Sql} Sql */
/** @typedef {{ sql: string, parameters: (string | null)[] }} Statement */
/** @typedef {{ sql: Sql, port: number, log: string }} Owned */

const logins = ["jinguo_web", "jinguo_reader"];
const loud = { log_statement: "all", log_error_verbosity: "default" };

/** The superuser's connection to the running database of a data directory, and the file that it logs to.
 * @param {string} dataDir @returns {Owned} */
export function ownedDatabase(dataDir) {
  const { home, data } = clusterPlace(dataDir);
  const port = Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[3]);
  const password = readFileSync(path.join(data, "..", "superuser.password"), "utf8");
  const url = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/jinguo`;
  return { sql: connect(url), port, log: path.join(home, "postgres.log") };
}

/** Gives the site's logins these settings and lets them connect anew. @param {Owned} owned @param {(name: string, value: string) => string} change */
async function settle({ sql }, change) {
  for (const login of logins)
    for (const [name, value] of Object.entries(loud)) await sql.unsafe(`alter role ${login} ${change(name, value)}`);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where usename in ${sql(logins)}`;
  await sleep(1000);
}

/** @param {string} detail @returns {(string | null)[]} */
function parametersIn(detail) {
  const found = detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']+|'')*)')/g);
  return [...found].map(([, text]) => (text === undefined ? null : text.replaceAll("''", "'")));
}

/** The statements in what the server has logged, each with its parameters. @param {string} text @returns {Statement[]} */
function statementsIn(text) {
  const entries = text.split(/^\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] (?=[A-Z]+: )/m);
  /** @type {Statement[]} */
  const statements = [];
  for (const entry of entries) {
    const whole = entry.replaceAll("\n\t", "\n").trimEnd();
    const [, sql] = /^LOG: {2}(?:statement|execute [^:]+): ([\s\S]*)$/.exec(whole) ?? [];
    if (sql !== undefined) statements.push({ sql, parameters: [] });
    const [, detail] = /^DETAIL: {2}Parameters: ([\s\S]*)$/.exec(whole) ?? [];
    const last = statements.at(-1);
    if (detail !== undefined && last) last.parameters = parametersIn(detail);
  }
  return statements;
}

/** The statements that the site sends for each of some things that are done one after the other. @param {Owned} owned
 * @param {readonly (() => Promise<unknown>)[]} works @returns {Promise<Statement[][]>} */
export async function statementsOf(owned, works) {
  await settle(owned, (name, value) => `set ${name} = '${value}'`);
  const borders = [statSync(owned.log).size];
  try {
    for (const work of works) {
      await work();
      borders.push(statSync(owned.log).size);
    }
  } finally {
    await settle(owned, (name) => `reset ${name}`);
  }
  const log = readFileSync(owned.log);
  return works.map((_, index) => statementsIn(log.subarray(borders[index], borders[index + 1]).toString()));
}

const isFrame = (/** @type {Statement} */ { sql }) => /^\s*(begin|commit|rollback|savepoint|release)\b/i.test(sql);
const isSession = (/** @type {Statement} */ { sql }) => sql.includes("app.person_of_session");
const isDriver = (/** @type {Statement} */ { sql }) => sql.includes("pg_catalog.pg_type");

/** Those that ask or write something, without the frame of their transactions, the session's and the driver's own. @param {readonly Statement[]} statements */
export const questionsIn = (statements) =>
  statements.filter((one) => !isFrame(one) && !isSession(one) && !isDriver(one));

/** Whether a statement only says who acts. @param {Statement} statement */
export const entersActor = ({ sql }) => sql.includes("'app.actor'");
