import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const demoPassword = "Jinguo-2027-demo";

/** `said` is what the start has printed so far. */
export type Site = { readonly url: string; readonly said: () => string; readonly stop: () => Promise<void> };

type Wanted = {
  readonly dataDir: string;
  readonly port: number;
  readonly demo: "0" | "1" | "accounts";
  readonly clock?: string;
};

/** A data directory of the test's own, thrown away afterwards. */
export function ownDataDirectory(): { readonly path: string; readonly remove: () => void } {
  const made = mkdtempSync(path.join(tmpdir(), "jinguo-e2e-"));
  return { path: made, remove: () => rmSync(made, { recursive: true, force: true }) };
}

/** Starts the site as `npm start` does, and waits until it serves. */
export async function startSite({ dataDir, port, demo, clock }: Wanted): Promise<Site> {
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [path.join(root, "scripts/start.mjs")], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      DEMO: demo,
      ARGON2: "quick",
      SITE_URL: url,
      ...(clock ? { DEMO_CLOCK: clock } : {}),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  await untilServing(url, child, said);
  return { url, said: () => said.join(""), stop: () => stop(child) };
}

async function untilServing(url: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (let waited = 0; waited < 240_000; waited += 200) {
    if (child.exitCode !== null) break;
    const served = await fetch(`${url}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (served) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop(child);
  throw new Error(`the site did not start:\n${said.join("")}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
