const shape = /^\d{1,3}(\.[05]?)?$/;

/** Points as typed, in any width of digits, from 0 to `most` by halves; null where that is not what was typed. */
export function pointsOf(text: string, most: number): number | null {
  const plain = text.normalize("NFKC").replace("。", ".").trim();
  if (!shape.test(plain)) return null;
  const points = Number(plain);
  return points <= most ? points : null;
}

/** Points half a point up or down, within 0 and `most`; from nothing, up to half of the most. */
export function stepped(text: string, most: number, by: 0.5 | -0.5): string {
  const points = pointsOf(text, most);
  return String(points === null ? Math.floor(most / 2) : Math.min(most, Math.max(0, points + by)));
}
