import type { RuleKind } from "./rule-kind";

/** `years`: how far back the question looks; without it, the question says so itself or asks about the present. */
export type NegativeQuestion = { readonly key: string; readonly text: string; readonly years?: number };
export type NegativeList = { readonly kind: "negative_list"; readonly questions: readonly NegativeQuestion[] };

/** A question as it is asked, e.g. "近3年内发生过安全事故". */
export const questionText = ({ text, years }: NegativeQuestion): string =>
  years === undefined ? text : `近${years}年内${text}`;

export const negativeList: RuleKind<NegativeList> = ({ questions }, { form }) => {
  const answerTo = (key: string) => form.negatives[key]?.answer ?? "";
  const held = questions.filter(({ key }) => answerTo(key) === "yes");
  if (held.length > 0) {
    const named = held.map((question) => `“${questionText(question)}”`).join("、");
    return { verdict: "fail", figures: `${named}填了“是”`, field: "negatives" };
  }
  const open = questions.filter(({ key }) => answerTo(key) === "").length;
  if (open > 0) return { verdict: "pending", figures: `还有${open}项没有回答`, field: "negatives" };
  return { verdict: "pass", figures: `${questions.length}项都填了“否”`, field: "negatives" };
};
