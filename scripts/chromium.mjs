import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { runQuietly, runShown } from "./commands.mjs";
import { saying } from "./progress.mjs";
import { refuse } from "./refusal.mjs";

const installedAt = {
  linux: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].flatMap((program) => [
    `C:\\Program Files\\${program}`,
    `C:\\Program Files (x86)\\${program}`,
  ]),
};

/** @param {string} program */
function runs(program) {
  if (!existsSync(program)) return false;
  return process.platform === "win32" || spawnSync(program, ["--version"], { timeout: 20_000 }).status === 0;
}

/** @param {string} root */
async function playwrightsOwn(root) {
  const question = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
  const { code, output } = await runQuietly(process.execPath, ["-e", question], { cwd: root });
  return code === 0 ? output.trim() : "";
}

async function installByApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  /** @param {string[]} args */
  const apt = (args) => runShown("apt-get", ["-q", "-y", ...args], { env });
  await apt(["update"]);
  return (await apt(["install", "--no-install-recommends", "chromium", "fonts-noto-cjk"])) === 0;
}

/** The Chromium for the browser tests: the one named by CHROMIUM_PATH, the system's, Playwright's own, or, as root where apt is, Debian's installed now.
 * @param {string} root @param {string | undefined} named @returns {Promise<string>} its path */
export async function findChromium(root, named) {
  if (named)
    return runs(named)
      ? named
      : refuse(`CHROMIUM_PATH=${named} 不能运行：请改成 Chromium 或 Chrome 可执行文件的路径。`);
  const places = installedAt[/** @type {keyof typeof installedAt} */ (process.platform)] ?? [];
  const known = () => places.find(runs);
  const found = known();
  if (found) return found;
  const own = await playwrightsOwn(root);
  if (own && runs(own)) return own;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await saying("没有找到 Chromium，用 apt-get 安装 chromium 与 fonts-noto-cjk", installByApt);
    const installed = known();
    if (installed) return installed;
  }
  return refuse(
    "没有找到 Chromium，浏览器测试无法运行。请安装其一：sudo apt-get install chromium fonts-noto-cjk，或 npx playwright install chromium；或用 CHROMIUM_PATH 指明已有的 Chrome。",
  );
}
