import { countCharacters } from "../count-characters";
import { thousands } from "../thousands";
import type { RuleKind } from "./rule-kind";

export type WordCount = {
  readonly kind: "word_count";
  readonly field: "summary" | "deeds";
  readonly least: number;
  readonly most: number;
};

export const wordCount: RuleKind<WordCount> = ({ field, least, most }, { form }) => {
  const count = countCharacters(form[field]);
  const limits = least > 0 ? `${thousands(least)}到${thousands(most)}字` : `不超过${thousands(most)}字`;
  if (count === 0) return { verdict: "pending", figures: `未填，${limits}`, field };
  if (count < least) {
    const shortBy = least - count;
    return { verdict: "fail", figures: `现有${thousands(count)}字，还差${thousands(shortBy)}字`, field, shortBy };
  }
  if (count > most) {
    return { verdict: "fail", figures: `现有${thousands(count)}字，超出${thousands(count - most)}字`, field };
  }
  return { verdict: "pass", figures: `${thousands(count)}字，${limits}`, field };
};
