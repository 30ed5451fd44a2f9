import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runQuietly } from "./commands.mjs";
import { secretOf } from "./database-logins.mjs";
import { refuse } from "./refusal.mjs";

/** @typedef {import("./bench-database.mjs").Statement} Statement */
/** @typedef {import("./bench-database.mjs").Owned} Owned */

/** pgbench as Debian installs it; null where it is not. */
export const findPgbench = () =>
  ["/usr/bin/pgbench", "/usr/local/bin/pgbench"].find((program) => existsSync(program)) ?? null;

/** @param {string} text in which pgbench must find no variable */
const literal = (text) =>
  `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll(":", "\\x3a").replaceAll("\n", "\\n")}'`;

/** The value that an insert gives to a column. @param {Statement} statement @param {string} table @param {string} column */
function given({ sql, parameters }, table, column) {
  const [, columns = "", values = ""] =
    new RegExp(`^insert into "(?:app|audit)"\\."${table}" \\(([^)]*)\\) values \\(([^)]*)\\)`).exec(sql) ?? [];
  const at = columns.split(", ").indexOf(`"${column}"`);
  const [, number] = /^\$(\d+)$/.exec(values.split(", ")[at] ?? "") ?? [];
  return at === -1 || number === undefined ? null : (parameters[Number(number) - 1] ?? null);
}

const answers = [
  [/audit\.append\(.* as number\b/, "number"],
  [/app\.next_number\(.* as value\b/, "value"],
  [/^insert into "app"\."nominations" .* returning /s, "id"],
];

/** The statements of one life as a script: every life that it makes has an id, keys, numbers and a name of its own.
 * @param {readonly Statement[]} statements @param {string} nominationId */
export function scriptOf(statements, nominationId) {
  const lines = [];
  /** @type {Map<string, string>} */
  const own = new Map([[nominationId, ":id"]]);
  let keys = 0;
  for (const statement of statements) {
    if (statement.sql.includes("pg_catalog.pg_type")) continue;
    const key = given(statement, "idempotency_keys", "key");
    if (key !== null) {
      keys++;
      lines.push(`\\set key${keys} random(1000000000000000, 9000000000000000)`);
      own.set(key, `(:key${keys}::bigint::text)`);
    }
    const event = given(statement, "moves", "event");
    const title = given(statement, "nominations", "title");
    if (title !== null) own.set(title, `(${literal(title)} || (:key1::bigint::text))`);
    const filled = statement.sql.replace(/\$(\d+)/g, (_, number) => {
      const value = statement.parameters[Number(number) - 1] ?? null;
      if (value === null) return "null";
      if (value === event) return ":number";
      if (/^LLJG-S-\d{4}-\d+$/.test(value)) return "('LLJG-P-' || (:value::bigint::text))";
      return own.get(value) ?? literal(value);
    });
    const isAsked = answers.some(([pattern]) => pattern instanceof RegExp && pattern.test(statement.sql));
    lines.push(`${filled.trim()}${isAsked ? " \\gset" : ";"}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Lives by pgbench, prepared statements, so many clients at once: what each took, in milliseconds.
 * @param {string} program @param {Owned} owned @param {string} dataDir @param {{ scripts: readonly string[], count: number, seconds: number }} how
 * @returns {Promise<number[]>} */
export async function runPgbench(program, { port }, dataDir, { scripts, count, seconds }) {
  const folder = mkdtempSync(path.join(tmpdir(), "jinguo-pgbench-"));
  try {
    const files = scripts.map((script, index) => {
      const file = path.join(folder, `life-${index}.sql`);
      writeFileSync(file, script);
      return ["-f", file];
    });
    const login = ["-h", "127.0.0.1", "-p", String(port), "-U", "jinguo_web"];
    const how = [
      "-n",
      "-M",
      "prepared",
      "-c",
      String(count),
      "-T",
      String(seconds),
      "-l",
      "--log-prefix",
      path.join(folder, "log"),
    ];
    const { code, output } = await runQuietly(program, [...login, ...how, ...files.flat(), "jinguo"], {
      cwd: folder,
      env: { ...process.env, PGPASSWORD: secretOf(dataDir, "jinguo_web.password") },
    });
    if (code !== 0 || /aborted/.test(output)) refuse(`pgbench 没有跑成：\n${output.trim().slice(-2000)}`);
    return readdirSync(folder)
      .filter((file) => file.startsWith("log."))
      .flatMap((file) => readFileSync(path.join(folder, file), "utf8").trim().split("\n"))
      .map((line) => Number(line.split(" ")[2]) / 1000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
