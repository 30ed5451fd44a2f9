import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { runShown } from "./commands.mjs";
import { readIfThere } from "./private-files.mjs";
import { root } from "./settings.mjs";

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} Surroundings */

const nothing = { passed: 0, failed: 0 };

/** The script behind a package's command, to be run by this very Node. @param {string} name @param {string} [command] */
function commandOf(name, command = name) {
  const folder = path.join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return createRequire(path.join(folder, "package.json")).resolve(`./${typeof bin === "string" ? bin : bin[command]}`);
}

/** @param {[name: string, command: string]} tool @param {string[]} args @param {Surroundings} surroundings */
export async function runTool([name, command], args, surroundings) {
  return (await runShown(process.execPath, [commandOf(name, command), ...args], { cwd: root, ...surroundings })) === 0;
}

/** Runs a tool that writes a JSON report, and counts by it; a run that fails without a failed test counts as one.
 * @template R @param {(report: string) => Promise<boolean>} run @param {(report: R) => Count} count @returns {Promise<Count>} */
async function counting(run, count) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "jinguo-report-"));
  try {
    const succeeded = await run(path.join(folder, "report.json"));
    const text = readIfThere(path.join(folder, "report.json"));
    const { passed, failed } = text === null ? nothing : count(JSON.parse(text));
    return { passed, failed: succeeded ? failed : Math.max(1, failed) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} project @param {string[]} args @param {Surroundings} surroundings */
export function runVitest(project, args, surroundings) {
  const env = { ...surroundings.env, TZ: "Asia/Kathmandu" };
  return counting(
    (report) => {
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      return runTool(["vitest", "vitest"], ["run", "--project", project, ...reporters, ...args], {
        ...surroundings,
        env,
      });
    },
    (/** @type {{ numPassedTests: number, numFailedTests: number }} */ report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
    }),
  );
}

/** @param {string} chromium @param {Surroundings} surroundings */
export function runPlaywright(chromium, surroundings) {
  return counting(
    (report) => {
      const env = { ...surroundings.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      return runTool(["@playwright/test", "playwright"], ["test", "--reporter=list,json"], { ...surroundings, env });
    },
    (/** @type {{ stats: { expected: number, flaky: number, unexpected: number } }} */ { stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    }),
  );
}
