import postgres from "postgres";
import { entersActor } from "./bench-database.mjs";
import { secretOf } from "./database-logins.mjs";
import { median } from "./bench-http.mjs";

/** @typedef {import("./bench-database.mjs").Owned} Owned */
/** @typedef {import("./bench-database.mjs").Statement} Statement */
/** @typedef {{ milliseconds: number, scans: boolean }} Planned */

/** @param {Record<string, unknown>} node @returns {boolean} */
function scansNominations(node) {
  const own = node["Node Type"] === "Seq Scan" && node["Relation Name"] === "nominations";
  const below = /** @type {Record<string, unknown>[]} */ (node.Plans ?? []);
  return own || below.some(scansNominations);
}

/** @param {string | null} value */
const literal = (value) => (value === null ? "null" : `'${value.replaceAll("'", "''")}'`);

/** One prepared statement executed as the actor who sent it. @param {import("postgres").Sql} sql @param {Statement} entering @param {Statement} asked
 * @param {"force_custom_plan" | "force_generic_plan"} mode @returns {Promise<Planned>} */
async function planned(sql, entering, asked, mode) {
  const given = asked.parameters.length === 0 ? "" : `(${asked.parameters.map(literal).join(", ")})`;
  await sql.unsafe("begin");
  try {
    await sql.unsafe(entering.sql.replace("$1", literal(entering.parameters[0] ?? null)));
    await sql.unsafe(`set local plan_cache_mode = ${mode}`);
    await sql.unsafe(`prepare asked as ${asked.sql}`);
    const times = [];
    let scans = false;
    for (let again = 0; again < 5; again++) {
      const [row] = await sql.unsafe(`explain (analyze, buffers off, timing off, format json) execute asked${given}`);
      const [{ Plan: plan, ...told }] = row?.["QUERY PLAN"] ?? [{}];
      times.push(Number(told["Execution Time"]) + Number(told["Planning Time"]));
      scans ||= scansNominations(plan);
    }
    return { milliseconds: median(times), scans };
  } finally {
    await sql.unsafe("rollback");
    await sql.unsafe("deallocate all");
  }
}

/** @param {Statement} asked @param {Planned} custom @param {Planned} generic */
function print({ sql }, custom, generic) {
  const name = sql.replaceAll(/\s+/g, " ").trim().slice(0, 60).padEnd(60);
  const scan = (/** @type {Planned} */ { scans }) => (scans ? "，全表扫描 nominations" : "");
  console.log(
    `    ${name}  ${custom.milliseconds.toFixed(2).padStart(8)}${scan(custom)}   通用 ${generic.milliseconds.toFixed(2).padStart(8)}${scan(generic)}`,
  );
}

/** Prints what the statements of some pages take with plans of their own and with one plan for all parameters.
 * @param {Owned} owned @param {string} dataDir @param {readonly Statement[]} statements */
export async function planTimes({ port }, dataDir, statements) {
  const secret = secretOf(dataDir, "jinguo_web.password");
  const sql = postgres(`postgres://jinguo_web:${encodeURIComponent(secret)}@127.0.0.1:${port}/jinguo`, { max: 1 });
  const entering = statements.find(entersActor);
  if (!entering) throw new Error("a page enters its actor");
  const asked = new Map(statements.filter((one) => !entersActor(one)).map((one) => [one.sql, one]));
  console.log("\n  同一语句按各自参数的计划与通用计划（毫秒，含计划本身）");
  try {
    for (const one of asked.values())
      print(
        one,
        await planned(sql, entering, one, "force_custom_plan"),
        await planned(sql, entering, one, "force_generic_plan"),
      );
  } finally {
    await sql.end();
  }
}
