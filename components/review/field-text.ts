import { awardTypes } from "@/domain/award-types";
import type { FormDraft, FormField } from "@/domain/nomination";
import type { ReviewRecord } from "@/domain/review-desk";
import type { Body, RoundWithRules } from "@/domain/round";
import { questionText } from "@/domain/rule-kinds/negative-list";
import { levelLabels } from "./labels";

type Question = { readonly key: string; readonly text: string };

/** What a form's keys stand for. */
export type FormWords = {
  readonly bodies: readonly Pick<Body, "id" | "name">[];
  readonly questions: readonly Question[];
  readonly rules: readonly { readonly ruleId: string; readonly title: string }[];
};

const questionsOf = ({ rules }: RoundWithRules): readonly Question[] =>
  rules
    .flatMap(({ parameters }) => (parameters.kind === "negative_list" ? parameters.questions : []))
    .map((question) => ({ key: question.key, text: questionText(question) }));

export function formWords({ nomination, bodyName, bodies, round, findings }: ReviewRecord): FormWords {
  const own = nomination.bodyId === null ? [] : [{ id: nomination.bodyId, name: bodyName }];
  return { bodies: [...own, ...bodies], questions: questionsOf(round), rules: findings };
}

const answers = { "": "", yes: "是", no: "否" } as const;
const leads = { "": "", yes: "有", no: "没有" } as const;

const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== "").join("，");

const honour = ({ title, level, grantedBy, year, documentNumber }: FormDraft["honours"][number]): string =>
  joined([title, level === "" ? "" : levelLabels[level], grantedBy, year, documentNumber]);

const evidence = ({ indicator, value, unit, year }: FormDraft["evidence"][number]): string =>
  joined([indicator, `${value}${unit}`, year]);

const negative = (row: FormDraft["negatives"][string] | undefined): string =>
  row === undefined ? "" : joined([answers[row.answer], row.note]);

const reason = (key: string, { rules }: FormWords): string =>
  key === "creditCode" ? "统一社会信用代码" : (rules.find(({ ruleId }) => ruleId === key)?.title ?? "条件");

/** The items of the negative list: the round's questions, then what else the form holds. */
function negatives(form: FormDraft, { questions }: FormWords): readonly (Question & { readonly answer: string })[] {
  const known = new Set(questions.map(({ key }) => key));
  const others = Object.keys(form.negatives)
    .filter((key) => !known.has(key))
    .map((key, index) => ({ key, text: `负面清单第${questions.length + index + 1}项` }));
  return [...questions, ...others].map((question) => ({ ...question, answer: negative(form.negatives[question.key]) }));
}

function value(field: FormField, form: FormDraft, words: FormWords): string {
  switch (field) {
    case "award":
      return form.award === "" ? "" : awardTypes[form.award].label;
    case "bodyId":
      return form.bodyId === ""
        ? ""
        : (words.bodies.find(({ id }) => id === form.bodyId)?.name ?? "已不在名单上的推荐单位");
    case "noOwnCode":
      return form.noOwnCode ? "是" : "";
    case "declared":
      return form.declared ? "已承诺" : "";
    case "publishHead":
    case "publishPhotos":
      return form[field] ? "同意" : "不同意";
    case "frontline":
    case "specialPost":
      return answers[form[field]];
    case "womanLeads":
      return leads[form.womanLeads];
    case "honours":
      return form.honours.map(honour).join("；");
    case "evidence":
      return form.evidence.map(evidence).join("；");
    case "negatives":
      return negatives(form, words)
        .map(({ text, answer }) => `${text}：${answer}`)
        .join("；");
    case "reasons":
      return Object.entries(form.reasons)
        .map(([key, text]) => `${reason(key, words)}：${text}`)
        .join("；");
    default:
      return form[field];
  }
}

/** A form's values in words; empty where nothing was filled in. */
export const fieldText = { value, honour, evidence, negatives, reason };
