import { expect, test } from "vitest";
import { codeOnly, importsOf, withoutComments } from "./scan";

test("every way of importing is seen", () => {
  const text = `
import "./first.css";
import type { A } from "./second";
import B, { type C } from './third';
import * as D from "fourth";
import {
  e,
  f,
} from "@/fifth/e";
export { g } from "./sixth";
export * from "./seventh";
export type { H } from "./eighth";
const i = await import("./ninth");
const j = import(\`./tenth\`);
type K = import("./eleventh").K;
const l = require("twelfth");
`;
  expect(importsOf(text)).toEqual([
    "./first.css",
    "./second",
    "./third",
    "fourth",
    "@/fifth/e",
    "./sixth",
    "./seventh",
    "./eighth",
    "./ninth",
    "./tenth",
    "./eleventh",
    "twelfth",
  ]);
});

test("what is only spoken of is not imported", () => {
  const text = `
// import { a } from "./commented";
/** @typedef {import("./documented").A} A */
/* export * from "./blocked"; */
const sentence = "a word from the past";
const planted = 'import { db } from "@/db/client";';
const page = \`
import "./template";
\`;
export const from = "./constant";
export const table = { from: "./value" };
export default function f() { return text.replace("from", "./argument"); }
const address = "https://example.cn/a"; // from "./tail"
`;
  expect(importsOf(text)).toEqual([]);
});

test("comments are blanked and lines stay where they were", () => {
  expect(withoutComments('a; // b\n/* c\nd */ e("//f");')).toBe('a;     \n    \n     e("//f");');
});

test("quoted text is blanked, the program inside a template is kept", () => {
  expect(codeOnly("x = `new Date() ${y(`q${z}`)} class`;")).toBe("x = `           ${y(` ${z}`)}      `;");
  expect(codeOnly(`a("class", 'it\\'s');`)).toBe(`a("     ", '     ');`);
});

test("a regular expression is told from a division and from a closing tag", () => {
  expect(codeOnly("a.match(/[/'\"]/u); b = c / d / e;")).toBe("a.match(/     /u); b = c / d / e;");
  expect(codeOnly("<p a={b} />; <b>c</b>; const d = 'class';")).toBe("<p a={b} />; <b>c</b>; const d = '     ';");
});

test("an apostrophe in the text of a page spoils no more than its line", () => {
  expect(codeOnly("<p>don't</p>\nclass A {}")).toContain("\nclass A {}");
});
