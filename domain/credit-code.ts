const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const form = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Why a text is no 统一社会信用代码: nothing there, not 18 characters, a character out of place, the check character differs. */
export type CreditCodeFault = "empty" | "length" | "characters" | "check";

export type CreditCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly why: CreditCodeFault };

export const creditCodeFaults: Readonly<Record<CreditCodeFault, string>> = {
  empty: "请填统一社会信用代码",
  length: "统一社会信用代码是18位，请核对位数",
  characters: "统一社会信用代码中有不该出现的字符：字母没有I、O、S、V、Z，第3至8位是数字",
  check: "统一社会信用代码的校验位不对，请对照登记证书逐位核对",
};

const checkCharacter = (code: string): string => {
  const sum = weights.reduce((total, weight, index) => total + alphabet.indexOf(code.charAt(index)) * weight, 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

/** A code as it is written: full-width characters, lower case and spaces mended. */
export const tidyCreditCode = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .toUpperCase();

/**
 * Checks a 统一社会信用代码 by GB 32100-2015. Full-width characters, lower case and spaces are mended first; `code` is the
 * mended text. The division inside the code says where a unit was registered, never who recommends it.
 */
export function checkCreditCode(text: string): CreditCode {
  const code = tidyCreditCode(text);
  if (code === "") return { ok: false, why: "empty" };
  if (code.length !== 18) return { ok: false, why: "length" };
  if (!form.test(code)) return { ok: false, why: "characters" };
  return checkCharacter(code) === code.charAt(17) ? { ok: true, code } : { ok: false, why: "check" };
}
