const words = new Intl.Segmenter("zh-CN", { granularity: "word" });

/** A short name in one or two columns, broken between words as near to the middle as they allow. */
export function displayColumns(name: string): readonly string[] {
  const length = [...name].length;
  if (length <= 4) return [name];
  const middle = length / 2;
  let at = 0;
  let best = Math.ceil(middle);
  let distance = Number.POSITIVE_INFINITY;
  for (const { segment } of words.segment(name)) {
    at += [...segment].length;
    if (at < length && Math.abs(at - middle) <= distance) {
      best = at;
      distance = Math.abs(at - middle);
    }
  }
  if (Math.max(best, length - best) > 5) best = Math.ceil(middle);
  const characters = [...name];
  return [characters.slice(0, best).join("").trim(), characters.slice(best).join("").trim()];
}
