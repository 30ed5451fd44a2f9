import * as z from "zod";

const invisible = /[\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0\u034f\u17b4\u17b5]/gu;

/** Whether anything can be seen in it: names of spaces and invisible characters only are none. */
export const isVisible = (text: string): boolean => text.replace(invisible, "") !== "";

const isWellFormed = (text: string): boolean =>
  !text.includes("\0") && !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text on one line, without what paper cannot show and XML cannot hold. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").replace(unprintable, "").trim();

/** The paragraphs of a text, without empty ones and without indents of their own. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== "");

/** Text as typed, at most `max` UTF-16 units: NFC, without NUL and lone surrogates. */
export const typed = (max: number) =>
  z
    .string()
    .max(max, `不能超过${max}个字符`)
    .refine(isWellFormed, "含有不能保存的字符，请删去后重输")
    .overwrite((text) => text.normalize("NFC"));

/** Text that must say something; the message names what is missing. */
export const filled = (max: number, missing: string) =>
  typed(max)
    .overwrite((text) => text.trim())
    .refine(isVisible, missing);

/** Digits in any width, as a whole number from `min` to `max`. */
export const wholeNumber = (min: number, max: number, missing: string) =>
  z
    .string()
    .transform((text) => text.normalize("NFKC").replaceAll(",", "").trim())
    .pipe(
      z
        .string()
        .min(1, missing)
        .regex(/^\d{1,9}$/, "请填整数")
        .transform(Number)
        .pipe(z.number().min(min, `不能小于${min}`).max(max, `不能大于${max}`)),
    );

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day of the calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export const day = (missing: string) => z.string().trim().min(1, missing).refine(isDay, "没有这一天，请按年-月-日填写");
