import { ensureBuilt } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { ensureInstalled } from "./install.mjs";
import { secondsSince } from "./progress.mjs";
import { printFailure } from "./refusal.mjs";
import { requireNode, root } from "./settings.mjs";
import { runPlaywright, runTool, runVitest } from "./test-steps.mjs";

/** @typedef {import("./test-steps.mjs").Count} Count */
/** @typedef {import("./test-steps.mjs").Surroundings} Surroundings */
/** @typedef {{ name: string, run: () => Promise<Count | boolean>, needs?: string[] }} Step `needs` names steps without which this one cannot run */
/** @typedef {{ name: string, outcome: "passed" | "failed" | "skipped", count: Count, time: string }} Result */

const ownVariables = /^(DATABASE_|NEXTAUTH_|AUTH_SECRET|DEMO|PORT$|HOST$|SITE_URL|DATA_DIR|SMTP_URL|S3_URL|NODE_ENV)/;

/** What the person set for a running site must not reach a test. */
function testEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !ownVariables.test(name));
  return /** @type {NodeJS.ProcessEnv} */ ({ ...Object.fromEntries(kept), CI: "1", NEXT_TELEMETRY_DISABLED: "1" });
}

/** @param {Surroundings} surroundings @returns {Step[]} */
function quickSteps(surroundings) {
  /** @param {[string, string]} tool @param {string[]} args */
  const tool = (tool, args) => runTool(tool, args, surroundings);
  return [
    {
      name: "类型",
      run: async () => (await tool(["next", "next"], ["typegen"])) && tool(["typescript", "tsc"], ["--noEmit"]),
    },
    {
      name: "检查",
      run: async () =>
        (await tool(["oxlint", "oxlint"], ["--type-aware"])) && tool(["@biomejs/biome", "biome"], ["check", "."]),
    },
    { name: "死代码", run: () => tool(["knip", "knip"], []) },
    { name: "纯函数与房屋规则", run: () => runVitest("pure", ["--coverage"], surroundings) },
  ];
}

/** @param {Surroundings} surroundings @returns {Step[]} */
function slowSteps(surroundings) {
  let chromium = "";
  return [
    { name: "数据库", run: () => runVitest("database", [], surroundings) },
    { name: "组件", run: () => runVitest("components", [], surroundings) },
    { name: "构建", run: () => ensureBuilt(root, surroundings.signal).then(() => true) },
    {
      name: "寻找浏览器",
      run: async () => {
        chromium = await findChromium(root, process.env.CHROMIUM_PATH);
        console.log(chromium);
        return true;
      },
    },
    { name: "浏览器", run: () => runPlaywright(chromium, surroundings), needs: ["构建", "寻找浏览器"] },
  ];
}

/** @param {Step} step @returns {Promise<Count>} */
async function countOf({ run }) {
  try {
    const outcome = await run();
    if (typeof outcome !== "boolean") return outcome;
    return outcome ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  } catch (error) {
    printFailure(error);
    return { passed: 0, failed: 1 };
  }
}

/** @param {Step[]} steps @param {AbortSignal} signal @returns {Promise<Result[]>} */
async function runAll(steps, signal) {
  /** @type {Result[]} */
  const results = [];
  for (const [index, step] of steps.entries()) {
    const lacking = results.some(({ name, outcome }) => outcome !== "passed" && step.needs?.includes(name));
    if (signal.aborted || lacking) {
      results.push({ name: step.name, outcome: "skipped", count: { passed: 0, failed: 1 }, time: "未运行" });
      continue;
    }
    console.log(`\n━━ ${index + 1}/${steps.length} ${step.name} ${"━".repeat(40)}`);
    const from = performance.now();
    const count = await countOf(step);
    const outcome = count.failed > 0 ? "failed" : "passed";
    results.push({ name: step.name, outcome, count, time: secondsSince(from) });
    console.log(`${outcome === "passed" ? "✓" : "✗"} ${step.name}，用时 ${secondsSince(from)}`);
  }
  return results;
}

/** @param {Result[]} results @returns {boolean} whether all passed */
function summarise(results) {
  const marks = { passed: "✓", failed: "✗", skipped: "–" };
  console.log(`\n━━ 结果 ${"━".repeat(44)}`);
  for (const { name, outcome, count, time } of results)
    console.log(
      `${marks[outcome]} ${name}  ${time}${count.failed > 0 && outcome === "failed" ? `  ${count.failed} 项未通过` : ""}`,
    );
  const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

/** @param {string | undefined} extent `check` for the quick part @returns {Promise<boolean>} */
async function test(extent) {
  const abandon = new AbortController();
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => abandon.abort());
  try {
    requireNode();
    await ensureInstalled(root, abandon.signal);
  } catch (error) {
    printFailure(error);
    console.log("\n0 passed, 1 failed");
    return false;
  }
  const surroundings = { env: testEnvironment(), signal: abandon.signal };
  const steps =
    extent === "check" ? quickSteps(surroundings) : [...quickSteps(surroundings), ...slowSteps(surroundings)];
  return summarise(await runAll(steps, abandon.signal));
}

process.exit((await test(process.argv[2])) ? 0 : 1);
