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
