/** Comments and quoted text of a program, told apart from the program itself by reading it once from left to right. */

/** Characters after which a slash begins a regular expression rather than a division or a closing tag. */
const beforePattern = new Set("(,=:[!&|?{;+-*%~^");

type Reading = { readonly text: string; at: number; code: string; readonly keepsQuotes: boolean };

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

function pass(reading: Reading, end: number, isCode: boolean): void {
  const piece = reading.text.slice(reading.at, end);
  reading.code += isCode ? piece : blank(piece);
  reading.at = end;
}

/** The end of what begins at `from` and closes with `closer`; a quotation that is never closed ends with its line. */
function endOfQuote(text: string, from: number, closer: string): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === closer) return at + 1;
    else if (text[at] === "\n") return at;
  }
  return text.length;
}

function endOfPattern(text: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "[") inClass = true;
    else if (text[at] === "]") inClass = false;
    else if (text[at] === "/" && !inClass) return at + 1;
    else if (text[at] === "\n") return at;
  }
  return text.length;
}

function beginsPattern({ text, at, code }: Reading): boolean {
  if (text[at + 1] === ">") return false;
  const before = code.trimEnd();
  if (before === "" || before.endsWith("=>")) return true;
  return beforePattern.has(before.at(-1) ?? "") || /\b(return|case|typeof|in|of)$/.test(before);
}

function passQuote(reading: Reading, end: number): void {
  if (reading.keepsQuotes) return pass(reading, end, true);
  const isClosed = reading.text[end - 1] === reading.text[reading.at] && end - reading.at > 1;
  pass(reading, reading.at + 1, true);
  pass(reading, isClosed ? end - 1 : end, false);
  if (isClosed) pass(reading, end, true);
}

/** A template: its text is quoted, what stands in `${ }` is program. */
function passTemplate(reading: Reading): void {
  pass(reading, reading.at + 1, true);
  while (reading.at < reading.text.length) {
    const rest = reading.text.slice(reading.at);
    const stop = /^(?:\\[\s\S]|(?!\$\{)[^`\\])*/.exec(rest)?.[0].length ?? 0;
    pass(reading, reading.at + stop, reading.keepsQuotes);
    if (reading.text[reading.at] !== "$") return pass(reading, reading.at + 1, true);
    pass(reading, reading.at + 2, true);
    passUntilBrace(reading);
  }
}

function passUntilBrace(reading: Reading): void {
  for (let depth = 1; depth > 0 && reading.at < reading.text.length; ) {
    const character = reading.text[reading.at];
    if (character === "{") depth++;
    if (character === "}") depth--;
    passOne(reading);
  }
}

function passComment(reading: Reading, closer: string): void {
  const end = reading.text.indexOf(closer, reading.at + 2);
  const ends = closer === "\n" ? end : end + closer.length;
  pass(reading, end === -1 ? reading.text.length : ends, false);
}

function passOne(reading: Reading): void {
  const { text, at } = reading;
  const two = text.slice(at, at + 2);
  const character = text[at] ?? "";
  if (two === "//") passComment(reading, "\n");
  else if (two === "/*") passComment(reading, "*/");
  else if (character === "`") passTemplate(reading);
  else if (character === "'" || character === '"') passQuote(reading, endOfQuote(text, at, character));
  else if (character === "/" && beginsPattern(reading)) passQuote(reading, endOfPattern(text, at));
  else pass(reading, at + 1, true);
}

function readThrough(text: string, keepsQuotes: boolean): string {
  const reading: Reading = { text, at: 0, code: "", keepsQuotes };
  while (reading.at < text.length) passOne(reading);
  return reading.code;
}

/** The program without its comments; what was there is blank, so lines and columns stay. */
export const withoutComments = (text: string): string => readThrough(text, true);

/** The program without its comments and without what it quotes. */
export const codeOnly = (text: string): string => readThrough(text, false);

const specifier =
  /(?<=^|[;}\s])(?:import|export)\b(?:[^;'"`()=]*?\bfrom)?\s*["']([^"'\n]+)["']|\b(?:import|require)\s*\(\s*["'`]([^"'`\n]+)["'`]/g;

/** What a program imports: `import`, `import type`, `export … from`, `import()` also in types, `require()`. */
export function importsOf(text: string): readonly string[] {
  const code = codeOnly(text);
  return [...withoutComments(text).matchAll(specifier)]
    .filter(({ index }) => /^(import|export|require)\b/.test(code.slice(index, index + 8)))
    .map(([, fixed, called]) => fixed ?? called ?? "");
}

/** The number of the line at a place in a text, from 1. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;
