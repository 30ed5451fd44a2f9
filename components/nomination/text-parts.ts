import { diffArrays } from "diff";

export type TextPart = { readonly kind: "same" | "del" | "ins"; readonly text: string };

const words = new Intl.Segmenter("zh-CN", { granularity: "word" });
const wordsIn = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

const least = 0.3;

/** What was taken out and put in, word by word; two texts with little in common are shown one after the other. */
export function textParts(before: string, after: string): readonly TextPart[] {
  const parts = diffArrays(wordsIn(before), wordsIn(after)).map(
    ({ added, removed, value }): TextPart => ({ kind: added ? "ins" : removed ? "del" : "same", text: value.join("") }),
  );
  const kept = parts.reduce((sum, { kind, text }) => (kind === "same" ? sum + text.length : sum), 0);
  if (kept >= least * Math.min(before.length, after.length)) return parts;
  const apart: readonly TextPart[] = [
    { kind: "del", text: before },
    { kind: "ins", text: after },
  ];
  return apart.filter(({ text }) => text !== "");
}
