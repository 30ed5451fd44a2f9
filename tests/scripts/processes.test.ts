import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, expect, test } from "vitest";
import { holdCluster } from "@/scripts/cluster-holders.mjs";
import { birthOf, cameTrue, endGroup, isAlive, isKnown, processesIn } from "@/scripts/processes.mjs";
import { keepRunning } from "@/scripts/supervision.mjs";
import { emptyDirectory, removeDirectories } from "./directories";

const children: ChildProcess[] = [];

function launch(command: string, cwd = "/"): { readonly pid: number; readonly child: ChildProcess } {
  const child = spawn("sh", ["-c", command], { cwd, detached: true, stdio: ["ignore", "pipe", "ignore"] });
  children.push(child);
  return { pid: child.pid ?? 0, child };
}

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  removeDirectories();
});

const onLinux = test.runIf(process.platform === "linux");

onLinux("a zombie that nobody reaps is dead, though the kernel still knows its pid", async () => {
  const { child } = launch("sleep 0.05 & echo $!; exec sleep 20");
  const zombie = await new Promise<number>((resolve) => child.stdout?.once("data", (line) => resolve(Number(line))));
  expect(await cameTrue(() => !isAlive(zombie), 3000)).toBe(true);
  expect(isKnown(zombie)).toBe(true);
});

test("pids that name no process are dead", () => {
  expect([0, -1, Number.NaN, 2 ** 30].map(isAlive)).toEqual([false, false, false, false]);
});

onLinux("two processes are born differently, and each stays what it was", async () => {
  const first = launch("exec sleep 20");
  await new Promise((resolve) => setTimeout(resolve, 30));
  const second = launch("exec sleep 20");
  expect(birthOf(first.pid)).toBe(birthOf(first.pid));
  expect(birthOf(first.pid)).not.toBe(birthOf(second.pid));
});

onLinux("processes are found by the directory they work in", async () => {
  const directory = emptyDirectory();
  const { pid } = launch("exec sleep 20", directory);
  expect(await cameTrue(() => processesIn(directory).includes(pid), 3000)).toBe(true);
  expect(processesIn(`${directory}x`)).toEqual([]);
});

test("a group ends with the children of its leader", async () => {
  const { pid, child } = launch("sleep 20 & echo $!; wait");
  const grandchild = await new Promise<number>((resolve) =>
    child.stdout?.once("data", (line) => resolve(Number(line))),
  );
  expect(isAlive(grandchild)).toBe(true);
  expect(await endGroup(pid, 3000)).toBe(true);
  expect(await cameTrue(() => !isAlive(grandchild), 3000)).toBe(true);
});

test("the last holder is told so, and a dead one does not count", async () => {
  const { writeFileSync } = await import("node:fs");
  const dataDir = emptyDirectory();
  const { pid } = launch("exec sleep 20");
  const own = holdCluster(dataDir);
  writeFileSync(`${dataDir}/holders/${pid}`, birthOf(pid) ?? "");
  expect(own.release()).toBe(false);
  process.kill(pid, "SIGKILL");
  await cameTrue(() => !isAlive(pid), 3000);
  expect(holdCluster(dataDir).release()).toBe(true);
});

test("a service that keeps ending is launched again four times and then given up", async () => {
  let launches = 0;
  const launchOne = () => {
    launches++;
    return { exited: Promise.resolve("退出码 1"), stop: async () => {} };
  };
  const sentence = await new Promise<string>((giveUp) => {
    keepRunning({ name: "网站", first: launchOne(), launch: launchOne, say: () => {}, giveUp });
  });
  expect(launches).toBe(5);
  expect(sentence).toContain("一分钟内停了 5 次");
});

test("a service that is stopped on purpose is not launched again", async () => {
  let launches = 0;
  const launchOne = () => {
    launches++;
    let end = (_reason: string) => {};
    const exited = new Promise<string>((resolve) => (end = resolve));
    return { exited, stop: async () => end("退出码 0") };
  };
  const service = keepRunning({ name: "网站", first: launchOne(), launch: launchOne, say: () => {}, giveUp: () => {} });
  await service.stop();
  expect(launches).toBe(1);
});
