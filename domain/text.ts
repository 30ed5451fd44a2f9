const invisible = /[\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0\u034f\u17b4\u17b5]/gu;

/** Whether anything can be seen in it: names of spaces and invisible characters only are none. */
export const isVisible = (text: string): boolean => text.replace(invisible, "") !== "";

const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text on one line, without what paper cannot show and XML cannot hold. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").replace(unprintable, "").trim();

/** The paragraphs of a text, without empty ones and without indents of their own. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== "");

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day of the calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Digits in any width as a number; null where there are none, or more than nine. */
export function wholeNumberIn(text: string): number | null {
  const digits = text.normalize("NFKC").replaceAll(",", "").trim();
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
