import { posix } from "node:path";
import { expect, test } from "vitest";
import { importsOf } from "./scan";
import { type Source, sources, within } from "./tree";

/**
 * The order of the nouns on the services floor: a verb may call verbs of its own noun and of the nouns before it, never
 * of those after it. A publication verb may call a nomination verb, a nomination verb never a publication verb.
 */
const nouns = [
  "requests",
  "people",
  "rounds",
  "honours",
  "attachments",
  "mail",
  "notifications",
  "nominations",
  "recusals",
  "consultations",
  "evaluations",
  "rankings",
  "review",
  "publications",
  "agendas",
  "notices",
];

/** The order of the component folders: each may show what the ones before it show. */
const shelves = [
  "ui",
  "form",
  "public",
  "auth",
  "desk",
  "nomination",
  "recusal",
  "review",
  "consultation",
  "ranking",
  "judging",
  "meeting",
  "publication",
  "admin",
];

type Room = {
  /** Other rooms, or parts of them, by their place in the tree. */
  readonly rooms: readonly string[];
  /** Packages; a name stands for its paths below it as well. */
  readonly packages: readonly string[];
  /** Not built yet: its law is here before it is. */
  readonly comesLater?: true;
};

/** Who may import whom. Of two rooms that hold a file the longer name is its room. Anything → tests: never. */
const house: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ["zod"] },
  db: { rooms: ["domain", "env"], packages: ["drizzle-orm", "postgres"] },
  "db/seed": {
    rooms: ["domain", "env", "db", "services", "outside", "data"],
    packages: ["drizzle-orm", "postgres", "chinese-days", "node:"],
  },
  documents: { rooms: ["domain", "env"], packages: ["docx", "write-excel-file", "pdfmake", "qrcode", "node:"] },
  outside: {
    rooms: ["domain", "env"],
    packages: ["server-only", "@node-rs/argon2", "nodemailer", "sharp", "jsqr", "file-type", "aws4fetch", "node:"],
  },
  services: {
    rooms: ["domain", "db/client", "db/queries", "documents", "outside"],
    packages: ["node:crypto"],
  },
  components: {
    rooms: ["domain", "components/auth"],
    packages: [
      "react",
      "react-dom",
      "react-hook-form",
      "@hookform/resolvers",
      "zod",
      "diff",
      "idb-keyval",
      "pdfjs-dist",
      "@atlaskit/pragmatic-drag-and-drop",
      "next/link",
      "next/navigation",
    ],
  },
  /** The one seam to the browser's half of next-auth: the way in and the way out. */
  "components/auth": {
    rooms: ["domain", "components"],
    packages: ["react", "react-hook-form", "@hookform/resolvers", "next-auth/react", "next/navigation"],
  },
  app: {
    rooms: ["app/_request", "components", "services", "documents", "domain", "env"],
    packages: ["next", "next-auth", "react", "@fontsource-variable"],
  },
  "app/_request": {
    rooms: ["components", "services", "documents", "domain", "env"],
    packages: ["next", "next-auth", "react", "zod", "server-only"],
  },
  "app/(public)": {
    rooms: [
      "components/public",
      "components/ui",
      "services/honours",
      "services/notices",
      "domain",
      "app/_request/display-mode",
      "app/_request/public-day",
    ],
    packages: ["next", "react"],
  },
  "proxy.ts": { rooms: ["env", "app/_request/origin"], packages: ["next"] },
  "instrumentation.ts": { rooms: ["env", "services"], packages: ["next"] },
  "env.ts": { rooms: [], packages: ["zod"] },
  "next.config.js": { rooms: [], packages: ["next"] },
  "drizzle.config.ts": { rooms: [], packages: ["drizzle-kit"] },
  "playwright.config.ts": { rooms: ["scripts"], packages: ["@playwright/test", "node:"] },
  "vitest.config.ts": { rooms: [], packages: ["vitest", "node:"] },
  scripts: { rooms: [], packages: ["node:", "postgres", "drizzle-orm", "@playwright/test"] },
  tests: {
    rooms: ["domain", "db", "documents", "outside", "services", "components", "app", "env", "scripts", "data"],
    packages: [
      "node:",
      "vitest",
      "react",
      "react-dom",
      "react-hook-form",
      "next",
      "zod",
      "drizzle-orm",
      "postgres",
      "smtp-server",
      "s3rver",
      "sharp",
      "qrcode",
      "mailparser",
      "read-excel-file",
      "fast-check",
      "fake-indexeddb",
      "@testing-library/react",
      "@playwright/test",
      "@axe-core/playwright",
    ],
  },
};

const isWithin = (place: string, folder: string): boolean => place === folder || place.startsWith(`${folder}/`);

const byLength = Object.keys(house).sort((one, other) => other.length - one.length);
const roomOf = (place: string): string => byLength.find((room) => isWithin(place, room)) ?? "";

/** Where an import of the house leads, from the root and without its ending; null for a package. */
function targetOf(from: string, specifier: string): string | null {
  const place = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? posix.join(posix.dirname(from), specifier)
      : null;
  return place === null ? null : place.replace(/\.(ts|tsx|js|mjs)$/, "");
}

const isPackageOf = (specifier: string, allowed: readonly string[]): boolean =>
  allowed.some((name) => (name.endsWith(":") ? specifier.startsWith(name) : isWithin(specifier, name)));

function mayImport(from: string, specifier: string): boolean {
  const room = house[roomOf(from)];
  if (room === undefined) return false;
  const target = targetOf(from, specifier);
  if (target === null) return isPackageOf(specifier, room.packages);
  if (roomOf(target) === roomOf(from)) return true;
  return room.rooms.some((allowed) => isWithin(target, allowed) && !forbidden(from, target));
}

/** What a room that is allowed as a whole keeps to itself. */
const forbidden = (from: string, target: string): boolean =>
  isWithin(target, "db/seed") && !isWithin(from, "db/seed") && !isWithin(from, "tests");

const strays = (files: readonly Source[]): readonly string[] =>
  files.flatMap((file) =>
    importsOf(file.text)
      .filter((specifier) => !mayImport(file.path, specifier))
      .map((specifier) => `${file.path} → ${specifier}`),
  );

/** Imports that go up the order of the folders of a room. */
function climbs(files: readonly Source[], room: string, order: readonly string[]): readonly string[] {
  const rank = (place: string): number => order.indexOf(place.split("/")[1] ?? "");
  return within(files, room).flatMap((file) =>
    importsOf(file.text)
      .map((specifier) => targetOf(file.path, specifier))
      .filter((target) => target !== null && isWithin(target, room) && rank(target) > rank(file.path))
      .map((target) => `${file.path} → ${target}`),
  );
}

const strangers = (files: readonly Source[], room: string, order: readonly string[]): readonly string[] => {
  const folders = within(files, room).map((file) => file.path.split("/")[1] ?? "");
  return [...new Set(folders)].filter((folder) => !order.includes(folder));
};

type Graph = ReadonlyMap<string, readonly string[]>;

/** Files by their place without an ending, each with the files of the house that it imports. */
function graphOf(files: readonly Source[]): Graph {
  const names = new Map(files.map((file) => [file.path.replace(/\.\w+$/, ""), file]));
  const resolve = (target: string): readonly string[] =>
    [target, `${target}/index`].filter((place) => names.has(place)).slice(0, 1);
  const targets = (file: Source): readonly string[] =>
    importsOf(file.text).flatMap((specifier) => resolve(targetOf(file.path, specifier) ?? ""));
  return new Map([...names].map(([name, file]) => [name, targets(file)]));
}

/** Files that reach themselves through what they import. */
function cycles(graph: Graph): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(name);
    if (seen !== -1) found.push([...trail.slice(seen), name].join(" → "));
    if (seen !== -1 || done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return found;
}

const isSettings = /^(scripts|tests)\/|^[\w-]+\.config\.[jt]s$/;

/** NEXT_RUNTIME is no reading: Next puts a constant in its place when it compiles. */
const environmentReaders = (files: readonly Source[]): readonly string[] =>
  files
    .filter(
      ({ path, text }) =>
        path !== "env.ts" && !isSettings.test(path) && /\bprocess\s*\.\s*env\b(?!(?:\.|\[")NEXT_RUNTIME\b)/.test(text),
    )
    .map((file) => file.path);

test("every file has a room, and every room that is built has files", () => {
  expect(sources.map((file) => file.path).filter((place) => roomOf(place) === "")).toEqual([]);
  const empty = Object.keys(house).filter((room) => !sources.some((file) => roomOf(file.path) === room));
  const later = Object.entries(house).flatMap(([room, { comesLater }]) => (comesLater ? [room] : []));
  expect(empty).toEqual(later);
});

test("everything falls downwards: each room imports only what its floor allows", () => {
  expect(strays(sources)).toEqual([]);
});

test("on the services floor a noun calls only itself and the nouns before it", () => {
  expect(strangers(sources, "services", nouns)).toEqual([]);
  expect(climbs(sources, "services", nouns)).toEqual([]);
});

test("a component shows only its own folder and the folders before it", () => {
  expect(strangers(sources, "components", [...shelves, "styles"])).toEqual([]);
  expect(climbs(sources, "components", shelves)).toEqual([]);
});

test("no file imports itself through others", () => {
  expect(cycles(graphOf(sources))).toEqual([]);
});

test("env.ts alone reads the environment", () => {
  expect(environmentReaders(sources)).toEqual([]);
});

const planted = (place: string, text: string): readonly Source[] => [{ path: place, text }];

test.each([
  ["domain/a.ts", 'import { db } from "@/db/client";'],
  ["domain/a.ts", 'import type { A } from "../services/nominations/a";'],
  ["domain/a.ts", 'import { createHash } from "node:crypto";'],
  ["db/queries/a.ts", 'import { submit } from "@/services/nominations/submit";'],
  ["db/queries/a.ts", 'import { city } from "../seed/city";'],
  ["services/nominations/a.ts", 'import { nominations } from "@/db/schema/nominations";'],
  ["services/nominations/a.ts", 'import { eq } from "drizzle-orm";'],
  ["services/nominations/a.ts", 'import { cookies } from "next/headers";'],
  ["services/people/a.ts", 'import { hash } from "@node-rs/argon2";'],
  ["components/review/a.tsx", 'const send = import("@/services/review/begin");'],
  ["components/review/a.tsx", 'export { a } from "@/app/_request/action";'],
  ["app/(desk)/review/page.tsx", 'import { queue } from "@/db/queries/nominations";'],
  ["app/(public)/page.tsx", 'import { currentActor } from "../_request/actor";'],
  ["app/(public)/page.tsx", 'import { queue } from "@/services/review/queue";'],
  ["app/(public)/page.tsx", 'import { Queue } from "@/components/review/queue";'],
  ["outside/a.ts", 'import postgres from "postgres";'],
  ["scripts/a.mjs", 'import { env } from "../env.ts";'],
  ["services/review/a.ts", 'import { city } from "@/tests/support/city";'],
  ["elsewhere/a.ts", 'import { a } from "./b";'],
])("a planted import is found: %s, %s", (place, text) => {
  expect(strays(planted(place, text))).toHaveLength(1);
});

test("what the law allows is left alone", () => {
  expect(
    strays(
      planted("services/review/a.ts", 'import { a } from "@/db/queries/a"; import { b } from "../nominations/b";'),
    ),
  ).toEqual([]);
  expect(
    strays(planted("app/(public)/page.tsx", 'import { H } from "@/components/public/h"; import "next/link";')),
  ).toEqual([]);
  expect(strays(planted("db/seed/run.ts", 'import { submit } from "../../services/nominations/submit";'))).toEqual([]);
});

test("a planted climb, cycle and reader of the environment are found", () => {
  const upward = planted("services/nominations/a.ts", 'import { b } from "../publications/b";');
  expect(climbs(upward, "services", nouns)).toEqual(["services/nominations/a.ts → services/publications/b"]);
  const line = [
    { path: "domain/a.ts", text: 'import "./b";' },
    { path: "domain/b.ts", text: 'import type { C } from "@/domain/c";' },
    { path: "domain/d.ts", text: 'import "./a"; import "./c";' },
  ];
  const ring = [...line, { path: "domain/c/index.ts", text: 'export { a } from "../a";' }];
  expect(cycles(graphOf(line))).toEqual([]);
  expect(cycles(graphOf(ring))).toEqual(["domain/a → domain/b → domain/c/index → domain/a"]);
  expect(environmentReaders(planted("db/client.ts", "connect(process.env.DATABASE_URL)"))).toEqual(["db/client.ts"]);
});
