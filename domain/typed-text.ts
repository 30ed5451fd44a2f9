import * as z from "zod";
import { isDay, isVisible } from "./text";

const isWellFormed = (text: string): boolean =>
  !text.includes("\0") && !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

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

export const day = (missing: string) => z.string().trim().min(1, missing).refine(isDay, "没有这一天，请按年-月-日填写");
