import { spawn } from "node:child_process";

/** @typedef {{ code: number, output: string }} Outcome */

/** Runs a program to its end and keeps what it prints; a signal counts as code 1.
 * @param {string} program @param {string[]} args @param {import("node:child_process").SpawnOptions & { echo?: boolean }} options
 * @returns {Promise<Outcome>} */
export function runQuietly(program, args, { echo = false, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const [stream, screen] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]))
      stream?.on("data", (chunk) => {
        output += chunk;
        if (echo) screen.write(chunk);
      });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program whose output goes straight to the screen. @param {string} program @param {string[]} args @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<number>} */
export function runShown(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], ...options });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}
