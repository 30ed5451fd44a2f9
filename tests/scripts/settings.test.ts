import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { sourceFingerprint } from "@/scripts/build.mjs";
import { completeLock } from "@/scripts/complete-lock.mjs";
import { isInstalled } from "@/scripts/install.mjs";
import { isLoopback, readSettings } from "@/scripts/settings.mjs";
import { emptyDirectory, removeDirectories } from "./directories";

afterAll(removeDirectories);

test("with nothing set the site is this machine's alone", () => {
  expect(readSettings({}, undefined)).toMatchObject({
    mode: "start",
    host: "127.0.0.1",
    port: 3000,
    siteUrl: "http://localhost:3000",
  });
  expect(readSettings({ PORT: "3100" }, "dev")).toMatchObject({ mode: "dev", siteUrl: "http://localhost:3100" });
});

test.each([
  [{ PORT: "0" }, "PORT=0"],
  [{ PORT: "http" }, "PORT=http"],
  [{ SITE_URL: "example.cn" }, "SITE_URL=example.cn"],
  [{ SITE_URL: "https://example.cn/path" }, "不带路径"],
  [{ AUTH_SECRET: "short" }, "AUTH_SECRET 太短"],
  [{ DATABASE_URL: "mysql://a:b@c/d" }, "DATABASE_URL 应写成"],
  [{ DATABASE_APP_URL: "postgres://a:b@c:1/d" }, "却没有 DATABASE_URL"],
])("%o is refused with a sentence", (env: Record<string, string>, sentence: string) => {
  expect(() => readSettings(env, undefined)).toThrow(sentence);
});

test("only addresses of this machine are loopback", () => {
  expect(["localhost", "127.0.0.1", "127.8.8.8", "::1"].map(isLoopback)).toEqual([true, true, true, true]);
  expect(["0.0.0.0", "::", "10.0.0.1", "127.0.0.1.example.cn", "example.cn"].map(isLoopback)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("the fingerprint changes with a source and not with what the build does not read", () => {
  const root = emptyDirectory();
  mkdirSync(path.join(root, "app"));
  mkdirSync(path.join(root, "db", "seed"), { recursive: true });
  writeFileSync(path.join(root, "app", "page.tsx"), "1");
  const before = sourceFingerprint(root);
  writeFileSync(path.join(root, "README.md"), "x");
  writeFileSync(path.join(root, "db", "seed", "run.ts"), "x");
  expect(sourceFingerprint(root)).toBe(before);
  writeFileSync(path.join(root, "app", "page.tsx"), "2");
  expect(sourceFingerprint(root)).not.toBe(before);
});

test("packages are installed when npm's record agrees with the lock, other platforms' aside", () => {
  const root = emptyDirectory();
  const write = (file: string, packages: object) => writeFileSync(path.join(root, file), JSON.stringify({ packages }));
  write("package-lock.json", {
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "1.0.0", optional: true },
  });
  expect(isInstalled(root)).toBe(false);
  mkdirSync(path.join(root, "node_modules"));
  write("node_modules/.package-lock.json", { "node_modules/a": { version: "1.0.0" } });
  expect(isInstalled(root)).toBe(true);
  write("node_modules/.package-lock.json", { "node_modules/a": { version: "0.9.0" } });
  expect(isInstalled(root)).toBe(false);
});

test("a lock gets its other platforms back, loses its addresses, and is then left as it is", () => {
  const once = completeLock({
    packages: {
      "": {},
      "node_modules/tool": {
        version: "2.0.0",
        dev: true,
        resolved: "https://example.cn/tool.tgz",
        optionalDependencies: { "@tool/linux-x64-musl": "2.0.0", "@tool/win32-arm64-msvc": "2.0.0", ranged: "^1.0.0" },
      },
    },
  });
  expect(once.added).toEqual(["@tool/linux-x64-musl", "@tool/win32-arm64-msvc"]);
  expect(once.lock.packages["node_modules/@tool/linux-x64-musl"]).toEqual({
    version: "2.0.0",
    dev: true,
    optional: true,
    cpu: ["x64"],
    os: ["linux"],
    libc: ["musl"],
  });
  expect(JSON.stringify(once.lock)).not.toContain("https:");
  expect(completeLock(once.lock)).toEqual({ lock: once.lock, added: [] });
});
