const wordPart = String.raw`[\p{Script=Latin}\p{Nd}]\p{M}*`;
const insideNumber = String.raw`(?<=\p{Nd})[.,](?=\p{Nd})`;
const insideWord = String.raw`['’-](?=[\p{Script=Latin}\p{Nd}])`;
const word = String.raw`(?:${wordPart})+(?:(?:${insideNumber}|${insideWord})(?:${wordPart})+)*`;
const invisible = String.raw`\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Emoji_Modifier}\u115f\u1160\u2800\u3164\uffa0`;
const mark = String.raw`[^${invisible}](?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*`;
const counted = new RegExp(`${word}|${mark}`, "gu");

/**
 * The length of a text as 字数: each Han character, mark and symbol counts 1, a run of Latin letters or digits counts 1
 * (with the points and commas inside a number, the hyphens and apostrophes inside a word), spaces and what cannot be seen
 * count 0. The form states the same rule next to its counter.
 */
export function countCharacters(text: string): number {
  return text.match(counted)?.length ?? 0;
}

/** Of what a count is made up: Han characters, marks and other signs, runs with a Latin letter in them, numbers. */
export type CountParts = {
  readonly han: number;
  readonly marks: number;
  readonly words: number;
  readonly numbers: number;
  readonly total: number;
};

type Part = Exclude<keyof CountParts, "total">;

const partOf = (piece: string): Part => {
  if (/^\p{Script=Han}/u.test(piece)) return "han";
  if (/\p{Script=Latin}/u.test(piece)) return "words";
  return /\p{Nd}/u.test(piece) ? "numbers" : "marks";
};

/** How `countCharacters` comes to its number. */
export function explainCount(text: string): CountParts {
  const parts: Record<Part, number> = { han: 0, marks: 0, words: 0, numbers: 0 };
  const pieces = text.match(counted) ?? [];
  for (const piece of pieces) parts[partOf(piece)] += 1;
  return { ...parts, total: pieces.length };
}

/** The beginning of a text that counts at most `most` characters; the whole text when it counts no more. */
export function trimToCount(text: string, most: number): string {
  let passed = 0;
  for (const { index } of text.matchAll(counted)) {
    if (passed === most) return text.slice(0, index);
    passed += 1;
  }
  return text;
}
