import { isDay } from "./text";

const written = /^(\d{4})(?:年|(?:[-./年])(\d{1,2})(?:月|(?:[-./月])(\d{1,2})日?)?)?$/;

/**
 * Reads a date of which the month or the day may be unknown, e.g. "2018", "2018年5月", "2018.5.1", in any width.
 * Answers YYYY, YYYY-MM or YYYY-MM-DD, or null where there is no such date.
 */
export function approximateDay(text: string): string | null {
  const match = written.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (match === null) return null;
  const [, year = "", month, day] = match;
  const parts = [year, month ?? "1", day ?? "1"].map((part) => part.padStart(2, "0"));
  const full = parts.join("-");
  if (!isDay(full)) return null;
  return full.slice(0, day === undefined ? (month === undefined ? 4 : 7) : 10);
}
