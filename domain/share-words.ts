/** A share of a hundred to one decimal; to more where rounding would make a whole number of what is none. */
export function shareWords(percent: number): string {
  for (let decimals = 1; decimals < 9; decimals += 1) {
    const shown = percent.toFixed(decimals);
    if (!Number.isInteger(Number(shown)) || Number.isInteger(percent)) return `${shown}%`;
  }
  return `${percent.toFixed(1)}%`;
}
