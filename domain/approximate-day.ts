import { isDay } from "./text";

const written = /^\d{4}(?:年|[-./年]\d{1,2}(?:月|[-./月]\d{1,2}日?)?)?$/;

/**
 * Reads a date of which the month or the day may be unknown, e.g. "2018", "2018年5月", "2018.5.1", in any width.
 * Answers YYYY, YYYY-MM or YYYY-MM-DD, or null where there is no such date.
 */
export function approximateDay(text: string): string | null {
  const normal = text.normalize("NFKC").replace(/\s/g, "");
  if (!written.test(normal)) return null;
  const parts = normal.split(/\D/).filter((part) => part !== "");
  const full = [...parts, "1", "1"]
    .slice(0, 3)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return isDay(full) ? full.slice(0, 1 + 3 * parts.length) : null;
}
