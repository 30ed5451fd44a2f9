/** Texts that share at least this part raise a flag. */
export const alikeFrom = 0.8;

const length = 5;
/** With fewer different runs than this a text says too little to be compared. */
const least = 100;

/** A text as the set of its runs of five characters, without spaces, signs and the width of letters. */
export type Shingles = ReadonlySet<number>;

export function shinglesOf(text: string): Shingles {
  const plain = text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
  const runs = new Set<number>();
  for (let start = 0; start + length <= plain.length; start += 1) {
    let run = 0;
    for (let at = start; at < start + length; at += 1) run = (Math.imul(run, 0x01_00_01_93) + plain.charCodeAt(at)) | 0;
    runs.add(run);
  }
  return runs;
}

/** The part of the shorter text that stands in the other one as well, from 0 to 1. */
export function similarity(one: Shingles, other: Shingles): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size < least) return 0;
  let found = 0;
  for (const run of shorter) if (longer.has(run)) found += 1;
  return found / shorter.size;
}
