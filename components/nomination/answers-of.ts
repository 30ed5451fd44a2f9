import { awardTypes } from "@/domain/award-types";
import type { FormDraft, FormField } from "@/domain/nomination";
import { fieldLabels, sections } from "@/domain/sections";
import { isDay } from "@/domain/text";
import type { FormPage } from "@/domain/unit-desk";
import { dateWords } from "./date-words";
import { haveOrNot, honourLevelLabels, yesOrNo } from "./labels";
import { nominationWords } from "./nomination-words";
import { questionsFor } from "./questions-for";

export type Answer = { readonly path: string; readonly label: string; readonly text: string; readonly isLong: boolean };

type Page = Pick<FormPage, "round" | "bodies" | "bodyName">;

const wordOf = (choices: readonly { readonly value: string; readonly label: string }[], value: string): string =>
  choices.find((choice) => choice.value === value)?.label ?? "";

const longFields: readonly FormField[] = ["servicePromise", "summary", "deeds", "opinion"];

const isAsked = (field: FormField, form: FormDraft): boolean => {
  switch (field) {
    case "creditCode":
      return !form.noOwnCode;
    case "parentName":
    case "noOwnCode":
      return form.noOwnCode;
    case "specialPost":
      return form.specialPost !== "";
    case "supervisionPhone":
    case "servicePromise":
      return form.award !== "" && awardTypes[form.award].asksPublicService;
    default:
      return true;
  }
};

const joined = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== "").join("，");

const honours = (form: FormDraft): readonly Answer[] =>
  form.honours.map(({ title, level, grantedBy, year, documentNumber }, index) => ({
    path: `honours.${index}`,
    label: `第${index + 1}项荣誉`,
    text: joined(title, level === "" ? "" : honourLevelLabels[level], grantedBy, year, documentNumber),
    isLong: false,
  }));

const evidence = (form: FormDraft): readonly Answer[] =>
  form.evidence.map(({ indicator, value, unit, year }, index) => ({
    path: `evidence.${index}`,
    label: `第${index + 1}项数据`,
    text: joined(indicator, value + unit, year),
    isLong: false,
  }));

const negatives = (form: FormDraft, { round }: Page): readonly Answer[] =>
  questionsFor(round, form.award).map(({ key, text }) => {
    const given = form.negatives[key];
    return {
      path: `negatives.${key}.answer`,
      label: text,
      text: joined(wordOf(yesOrNo, given?.answer ?? ""), given?.note ?? ""),
      isLong: false,
    };
  });

const bodyOf = ({ bodyId }: FormDraft, { bodies, bodyName }: Page): string =>
  bodyId === "" ? "" : (bodies.find(({ id }) => id === bodyId)?.name ?? bodyName ?? "");

const dayText = (day: string): string => (isDay(day) ? dateWords.long(day) : day);

const chosenText: Readonly<Partial<Record<FormField, (form: FormDraft, page: Page) => string>>> = {
  award: ({ award }) => (award === "" ? "" : nominationWords.award(award)),
  bodyId: bodyOf,
  frontline: ({ frontline }) => wordOf(yesOrNo, frontline),
  womanLeads: ({ womanLeads }) => wordOf(haveOrNot, womanLeads),
  specialPost: ({ specialPost }) => wordOf(yesOrNo, specialPost),
  noOwnCode: ({ noOwnCode }) => (noOwnCode ? "是" : "否"),
  noticeFrom: ({ noticeFrom }) => dayText(noticeFrom),
  noticeTo: ({ noticeTo }) => dayText(noticeTo),
  declared: ({ declared }) => (declared ? "已承诺" : ""),
  privacyNotice: ({ privacyNotice }) => (privacyNotice === "" ? "" : `已阅读并告知（${privacyNotice}版）`),
  publishHead: ({ publishHead }) => (publishHead ? "同意" : "不同意"),
  publishPhotos: ({ publishPhotos }) => (publishPhotos ? "同意" : "不同意"),
};

const plainText = (field: FormField, form: FormDraft, page: Page): string => {
  const value = form[field];
  return chosenText[field]?.(form, page) ?? (typeof value === "string" ? value : "");
};

const reasons = (form: FormDraft, { round }: Page): readonly Answer[] =>
  Object.entries(form.reasons)
    .filter(([, text]) => text.trim() !== "")
    .map(([key, text]) => ({
      path: `reasons.${key}`,
      label: `${fieldLabels.reasons}：${round.rules.find(({ id }) => id === key)?.title ?? fieldLabels.creditCode}`,
      text,
      isLong: true,
    }));

const answersTo = (field: FormField, form: FormDraft, page: Page): readonly Answer[] => {
  if (field === "honours") return honours(form);
  if (field === "evidence") return evidence(form);
  if (field === "negatives") return negatives(form, page);
  if (!isAsked(field, form)) return [];
  return [
    { path: field, label: fieldLabels[field], text: plainText(field, form, page), isLong: longFields.includes(field) },
  ];
};

/** The answers of a section in their order, in words; the last section also holds the reasons given. */
export function answersOf(form: FormDraft, page: Page, section: number): readonly Answer[] {
  const fields = sections[section - 1]?.fields ?? [];
  const answers = fields.flatMap((field) => answersTo(field, form, page));
  return section === sections.length ? [...answers, ...reasons(form, page)] : answers;
}
