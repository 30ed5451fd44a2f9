import { expect, test } from "vitest";
import { codeOnly, lineAt, withoutComments } from "./scan";
import { exists, paths, read, type Source, sources, within } from "./tree";

const name = (place: string): string => place.split("/").at(-1) ?? "";

/** Each place where a pattern stands in a text, as `path:line what stands there`. */
const places = (file: Source, text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => `${file.path}:${lineAt(text, match.index)} ${match[0].trim()}`);

const inCode = (files: readonly Source[], pattern: RegExp): readonly string[] =>
  files.flatMap((file) => places(file, codeOnly(file.text), pattern));

const planted = (place: string, text: string): readonly Source[] => [{ path: place, text }];

// app/ ---------------------------------------------------------------------------------------------------------

const nextsOwn =
  /\/(page|layout|template|loading|error|global-error|not-found|forbidden|unauthorized|default)\.tsx$|\/(route|actions|sitemap|robots|manifest)\.ts$|\/(icon|apple-icon|opengraph-image|favicon)\.\w+$|\/globals\.css$/;

const strangersInApp = (all: readonly string[]): readonly string[] =>
  all.filter((place) => place.startsWith("app/") && !place.startsWith("app/_request/") && !nextsOwn.test(place));

test("app/ holds Next's own file names, actions.ts and _request/, and nothing else", () => {
  expect(strangersInApp(paths)).toEqual([]);
  expect(
    strangersInApp(["app/page.tsx", "app/(desk)/review/queue.tsx", "app/api/route.ts", "app/_request/actor.ts"]),
  ).toEqual(["app/(desk)/review/queue.tsx"]);
});

/** What the named imports from a floor are called in this file. */
function namesFrom(text: string, floor: string): readonly string[] {
  const lists = [...withoutComments(text).matchAll(/import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g)];
  const chosen = lists.filter(([, , from = ""]) => from.startsWith(floor));
  return chosen
    .flatMap(([, list = ""]) => list.split(","))
    .map(
      (one) =>
        one
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? "",
    );
}

/** Desk pages that read anything before they have asked who is there, or that never ask. */
function unguarded(files: readonly Source[]): readonly string[] {
  const pages = within(files, "app/(desk)").filter((file) => file.path.endsWith("/page.tsx"));
  return pages.flatMap(({ path, text }) => {
    const code = codeOnly(text);
    const asked = code.search(/\bawait requireActor\(/);
    if (asked === -1) return [path];
    const reads = namesFrom(text, "@/services/").map((verb) => code.search(new RegExp(`\\b${verb}\\(`)));
    return reads.some((at) => at !== -1 && at < asked) ? [path] : [];
  });
}

test("every desk page asks who is there before it reads anything", () => {
  expect(unguarded(sources)).toEqual([]);
  const page = (body: string): readonly Source[] =>
    planted("app/(desk)/review/page.tsx", `import { queue } from "@/services/review/queue";\n${body}`);
  expect(unguarded(page("await requireActor('county'); await queue();"))).toEqual([]);
  expect(unguarded(page("await queue(); await requireActor('county');"))).toHaveLength(1);
  expect(unguarded(page("// await requireActor()\nawait queue();"))).toHaveLength(1);
});

const rolelessPages = (files: readonly Source[]): readonly string[] =>
  within(files, "app/(desk)")
    .filter((file) => file.path.endsWith("/page.tsx") && file.path !== "app/(desk)/desk/page.tsx")
    .flatMap((file) => places(file, codeOnly(file.text), /\brequireActor\(\s*\)/g));

test("a desk page names the roles it is for; only /desk is for all", () => {
  expect(rolelessPages(sources)).toEqual([]);
  expect(rolelessPages(planted("app/(desk)/review/page.tsx", "requireActor()"))).toHaveLength(1);
});

/** Exports of an actions.ts that are not made by the one wrapper. */
const bareActions = (files: readonly Source[]): readonly string[] =>
  files
    .filter((file) => /^app\/.*\/actions\.ts$/.test(file.path))
    .flatMap((file) => places(file, codeOnly(file.text), /^export\b.*$/gm))
    .filter((line) => !/ export const \w+ = (action|publicAction)\(/.test(line));

const unmarkedActions = (files: readonly Source[]): readonly string[] =>
  files
    .filter((file) => /^app\/.*\/actions\.ts$/.test(file.path) && !/^\s*"use server";/.test(withoutComments(file.text)))
    .map((file) => file.path);

test("every export of an actions.ts is made by action() or publicAction()", () => {
  expect(bareActions(sources)).toEqual([]);
  expect(unmarkedActions(sources)).toEqual([]);
  const actions =
    "export const a = action(b, c);\nexport async function d() {}\nexport const e = async () => action(b, c);";
  expect(bareActions(planted("app/(desk)/review/actions.ts", actions))).toHaveLength(2);
  expect(unmarkedActions(planted("app/(desk)/review/actions.ts", actions))).toHaveLength(1);
});

test("nothing outside actions.ts is a server action", () => {
  const marked = sources.filter(
    (file) => !file.path.startsWith("tests/") && /["']use server["']/.test(withoutComments(file.text)),
  );
  expect(marked.map((file) => file.path).filter((place) => name(place) !== "actions.ts")).toEqual([]);
});

// components/ ----------------------------------------------------------------------------------------------------

const bareColours = (files: readonly Source[]): readonly string[] =>
  within(files, "components")
    .filter((file) => file.path.endsWith(".tsx"))
    .flatMap((file) =>
      places(
        file,
        withoutComments(file.text),
        /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])|\b(?:rgb|hsl|oklch)a?\(/gi,
      ),
    );

test("components name their colours by tokens", () => {
  expect(bareColours(sources)).toEqual([]);
  expect(
    bareColours(planted("components/ui/a.tsx", '<a style={{ color: "#9B2730" }} href="#1">rgb(0 0 0)</a>')),
  ).toHaveLength(2);
});

// services/ ------------------------------------------------------------------------------------------------------

const camel = (kebab: string): string => kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Services that export anything but one verb under the file's name; types may go with it. */
const misnamedVerbs = (files: readonly Source[]): readonly string[] =>
  within(files, "services").flatMap(({ path, text }) => {
    const exported = codeOnly(text).matchAll(
      /^export\s+(?!type\b|interface\b)(?:async\s+)?(?:(?:function\*?|const)\s+)?([\w{*]+)/gm,
    );
    const names = [...exported].map(([, called = ""]) => called);
    return names.join() === camel(name(path).replace(/\.ts$/, "")) ? [] : [`${path}: ${names.join(", ")}`];
  });

test("a service is one verb a file, named like the file", () => {
  expect(misnamedVerbs(sources)).toEqual([]);
  const file = "services/nominations/hand-on.ts";
  expect(misnamedVerbs(planted(file, "export type A = 1;\nexport async function handOn() {}"))).toEqual([]);
  expect(misnamedVerbs(planted(file, "export const handOn = () => 1;\nexport const other = 2;"))).toHaveLength(1);
  expect(misnamedVerbs(planted(file, "export function handOver() {}"))).toHaveLength(1);
  expect(misnamedVerbs(planted(file, "const a = 1;"))).toHaveLength(1);
});

const beyondRequests = (files: readonly Source[]): readonly Source[] =>
  within(files, "services").filter((file) => !file.path.startsWith("services/requests/"));

test("services/requests alone opens transactions and catches what is thrown", () => {
  const pattern = /\.transaction\(|\bcatch\s*[({]|\.catch\(/g;
  expect(inCode(beyondRequests(sources), pattern)).toEqual([]);
  expect(
    inCode(beyondRequests(planted("services/review/a.ts", "try { on.transaction(f) } catch {}")), pattern),
  ).toHaveLength(2);
});

// domain/ --------------------------------------------------------------------------------------------------------

const impure =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\()|\bMath\.random\b|\brandomUUID\b|\bclass\s+\w|\bprocess\.|\bconsole\.|\bfetch\(|\bperformance\.|\basync\b|\bawait\b|\bglobalThis\b/g;

test("the domain has no clock, no chance, no class and waits for nothing", () => {
  expect(inCode(within(sources, "domain"), impure)).toEqual([]);
  const file = planted(
    "domain/a.ts",
    "const a = new Date(iso);\nconst b = new Date();\nMath.random(); Date.now();\nclass C {}\n// new Date()",
  );
  expect(inCode(file, impure)).toEqual([
    "domain/a.ts:2 new Date()",
    "domain/a.ts:3 Math.random",
    "domain/a.ts:3 Date.now",
    "domain/a.ts:4 class C",
  ]);
});

// db/ ------------------------------------------------------------------------------------------------------------

test("no statement is put together from text", () => {
  const pattern = /\bsql\.(raw|identifier)\(|\.unsafe\(/g;
  const rooms = sources.filter((file) => /^(app|components|services|documents|outside|domain|db)\//.test(file.path));
  expect(inCode(rooms, pattern)).toEqual([]);
  expect(inCode(planted("db/queries/a.ts", "sql.raw(a); on.unsafe(b)"), pattern)).toHaveLength(2);
});

// everywhere -------------------------------------------------------------------------------------------------------

const registers = ["domain/award-types/index.ts", "domain/rule-kinds/index.ts", "documents/index.ts"];

test("an index.ts is a register", () => {
  const indexes = paths.filter((place) => /^index\.\w+$/.test(name(place)));
  expect(indexes.filter((place) => !registers.includes(place))).toEqual([]);
});

test("no file passes on all that another exports", () => {
  expect(inCode(sources, /^export \*.*$/gm)).toEqual([]);
});

const bannedWords = [
  "lib",
  "util",
  "utils",
  "helper",
  "helpers",
  "common",
  "shared",
  "misc",
  "manager",
  "handler",
  "handlers",
  "dto",
  "impl",
];

const badlyNamed = (all: readonly string[]): readonly string[] =>
  all.filter((place) => {
    if (/(^|\/)(types|constants)\.\w+$/.test(place)) return true;
    return place.split(/[/.-]/).some((word) => bannedWords.includes(word));
  });

const inRooms = (place: string): boolean =>
  /^(app|components|services|db|documents|outside|domain|tests|scripts)\//.test(place);

const isKebab = (place: string): boolean => {
  const stem = name(place).replace(/(\.(test|spec|d))?\.\w+$/, "");
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) || /^db\/migrations\/(\d{4}_\w+|meta\/.*)\.\w+$/.test(place);
};

test("files are called after what they hold, in kebab-case", () => {
  expect(badlyNamed(paths)).toEqual([]);
  expect(paths.filter((place) => inRooms(place) && !isKebab(place))).toEqual([]);
  expect(
    badlyNamed(["domain/types.ts", "services/utils/a.ts", "db/common-words.ts", "domain/commonplace.ts"]),
  ).toHaveLength(3);
  expect(["domain/workingDays.ts", "domain/working-days.ts", "domain/Working.ts"].filter(isKebab)).toEqual([
    "domain/working-days.ts",
  ]);
});

test("names carry no prefix or ending for what they are", () => {
  expect(
    inCode(
      sources,
      /^(?:export )?(?:type|interface|class|enum) (?:[ITZ](?=[A-Z][a-z])\w+|\w+(?:DTO|Dto|Impl|Manager|Handler))\b/gm,
    ),
  ).toEqual([]);
});

const linesOf = (text: string): number => text.trimEnd().split("\n").length;

const tooLong = (files: readonly Source[]): readonly string[] =>
  files
    .filter((file) => linesOf(file.text) > (file.path.startsWith("tests/") ? 400 : 250))
    .map((file) => `${file.path}: ${linesOf(file.text)} lines`);

test("no file is longer than 250 lines, no test longer than 400", () => {
  expect(tooLong(sources)).toEqual([]);
  expect(tooLong(planted("domain/a.ts", "a;\n".repeat(251)))).toHaveLength(1);
  expect(tooLong(planted("tests/a.test.ts", "a;\n".repeat(400)))).toEqual([]);
});

/** Ways around the types that can be read off the text; `any` and `!` in every other form are the linter's. */
const escapes = (files: readonly Source[]): readonly string[] => [
  ...inCode(files, /\bas any\b|:\s*any\b|<any>|\bas unknown as\b/g),
  ...files.flatMap((file) => places(file, file.text, /@ts-(?:ignore|expect-error|nocheck|check)|\{any\}/g)),
];

test("nothing escapes the types", () => {
  const files = sources.filter((file) => !file.path.startsWith("tests/house/"));
  expect(escapes(files)).toEqual([]);
  const tricks = "const a = b as any;\nconst c: any = d as unknown as E;\n// @ts-ignore\nconst f = 'as any';";
  expect(escapes(planted("domain/a.ts", tricks))).toHaveLength(4);
});

test("package-lock.json records no download address", () => {
  expect(read("package-lock.json").match(/"resolved": "http[^"]*"/g) ?? []).toEqual([]);
});

// what the documents say -------------------------------------------------------------------------------------------

const pages = paths.filter((place) => /^[A-Z][\w.-]*\.md$/.test(place));
const isMade = /^(\.data|\.next|node_modules)(\/|$)/;

/** Whether a path exists, or for a bare name any file of that name. */
const isThere = (place: string): boolean =>
  exists(place) || (!place.includes("/") && paths.some((known) => name(known) === place));

/** Paths that a document names in backticks: with a slash inside or at the end, or with a known ending. */
function pathsNamed(text: string): readonly string[] {
  const quoted = text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g);
  const named = [...quoted].map(([, words = ""]) => words);
  const isPath = (words: string): boolean =>
    /^[\w.(@[][\w./()@[\]-]*$/.test(words) &&
    (words.includes("/") || /\.(ts|tsx|mjs|js|json|md|sql|css)$/.test(words)) &&
    !/^[@\d]/.test(words);
  return named.filter(isPath).map((words) => words.replace(/\/$/, ""));
}

test("every path that a document names exists", () => {
  expect(pages).toEqual(
    expect.arrayContaining(["AGENTS.md", "CONTRIBUTING.md", "README.md", "README.zh-CN.md", "SECURITY.md"]),
  );
  const missing = pages.flatMap((page) =>
    pathsNamed(read(page))
      .filter((place) => !isMade.test(place) && !isThere(place))
      .map((place) => `${page}: ${place}`),
  );
  expect(missing).toEqual([]);
  expect(pathsNamed("`domain/a.ts`, `app/(desk)/`, `env.ts`, `npm start`, `/roll`, `verb`, `127.0.0.1`")).toEqual([
    "domain/a.ts",
    "app/(desk)",
    "env.ts",
  ]);
});
