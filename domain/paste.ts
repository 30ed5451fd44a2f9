import { countCharacters, trimToCount } from "./count-characters";

/** Where a text is pasted: what stands before and behind it. */
export type Gap = { readonly before: string; readonly after: string };

/** As much of the beginning of a pasted text as lets the whole count at most `most` characters. */
export function pasteWithin(pasted: string, { before, after }: Gap, most: number): string {
  const whole = before + pasted + after;
  if (trimToCount(whole, most) === whole) return pasted;
  return trimToCount(pasted, Math.max(0, most - countCharacters(before) - countCharacters(after)));
}
