import { awardTypes } from "@/domain/award-types";
import { city } from "@/domain/city";
import type { FormDraft, FormField } from "@/domain/nomination";
import { type Paper, paperCode } from "@/domain/paper";
import { fieldLabels } from "@/domain/sections";
import { printed } from "./printed-text";

export type Cell = { readonly label: string; readonly text: string };

/** A row of the form: one to three short answers, or one answer in paragraphs. */
export type Row =
  | { readonly kind: "cells"; readonly cells: readonly Cell[] }
  | { readonly kind: "long"; readonly label: string; readonly lines: readonly string[] };

export type Opinion = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly seal: string;
  readonly date: string;
};

/** 推荐审批表 in words, for whichever kind of file it is printed in. */
export type ApprovalForm = {
  readonly title: string;
  readonly cover: readonly Cell[];
  readonly rows: readonly Row[];
  readonly opinions: readonly Opinion[];
};

/** What stands on page 1 and below every page of a nomination's papers. */
export type Marks = {
  readonly number: string;
  readonly hash: string;
  readonly code: string;
  readonly watermark: string | null;
  readonly note: string;
};

export const marksOf = (paper: Paper): Marks => ({
  number: paper.receiptNumber === null ? "未提交，无受理编号" : `受理编号 ${paper.receiptNumber}`,
  hash: paper.sha256,
  code: paperCode(paper),
  watermark: paper.isRecommended ? null : "草稿",
  note: paper.isRecommended ? "" : "草稿，不作为正式材料",
});

const cell = (field: FormField, text: string): Cell => ({ label: fieldLabels[field], text: printed.line(text) });
const cells = (...row: readonly Cell[]): Row => ({ kind: "cells", cells: row });
const long = (label: string, lines: readonly string[]): Row => ({ kind: "long", label, lines });

const awardOf = ({ award }: FormDraft): string => (award === "" ? "" : awardTypes[award].label);

const group = (form: FormDraft, bodyName: string): readonly Row[] => [
  cells(cell("fullName", form.fullName)),
  cells(cell("shortName", form.shortName), cell("award", awardOf(form))),
  cells(cell("bodyId", bodyName), cell("superior", form.superior)),
  cells(cell("unitNature", form.unitNature), cell("industry", form.industry), cell("unitRank", form.unitRank)),
  form.noOwnCode
    ? cells(cell("creditCode", fieldLabels.noOwnCode), cell("parentName", form.parentName))
    : cells(cell("creditCode", form.creditCode)),
  cells(cell("address", form.address), cell("postcode", form.postcode)),
];

const publicService = (form: FormDraft): readonly Row[] =>
  form.award !== "" && awardTypes[form.award].asksPublicService
    ? [
        cells(cell("supervisionPhone", form.supervisionPhone)),
        long(fieldLabels.servicePromise, printed.paragraphs(form.servicePromise)),
      ]
    : [];

const people = (form: FormDraft): readonly Row[] => [
  cells(
    cell("staffTotal", printed.amount(form.staffTotal, "人")),
    cell("staffWomen", printed.amount(form.staffWomen, "人")),
    { label: "女性占比", text: printed.share(form) },
  ),
  cells(
    cell("averageAge", printed.amount(form.averageAge, "岁")),
    cell("under35", printed.amount(form.under35, "人")),
    cell("partyMembers", printed.amount(form.partyMembers, "人")),
  ),
  cells(
    cell("frontline", printed.answers[form.frontline]),
    cell("specialPost", printed.answers[form.specialPost]),
    cell("womanLeads", printed.haves[form.womanLeads]),
  ),
  cells(cell("foundedOn", printed.day(form.foundedOn))),
  cells(cell("headName", form.headName), cell("headTitle", form.headTitle)),
  cells(cell("contactName", form.contactName), cell("contactPhone", form.contactPhone)),
  ...publicService(form),
];

const numbered = (lines: readonly string[]): readonly string[] =>
  lines.filter((text) => text !== "").map((text, index) => `${index + 1}. ${text}`);

const honours = ({ honours: rows }: FormDraft): readonly string[] =>
  numbered(
    rows.map(({ title, level, grantedBy, year, documentNumber }) =>
      printed.joined(
        title,
        printed.levels[level],
        grantedBy,
        printed.amount(year.replace("年", ""), "年"),
        documentNumber,
      ),
    ),
  );

const evidence = ({ evidence: rows }: FormDraft): readonly string[] =>
  numbered(rows.map(({ indicator, value, unit, year }) => printed.joined(indicator, value + unit, year)));

const negatives = ({ form, questions }: Paper): readonly string[] =>
  questions.map(({ key, text }, index) => {
    const given = form.negatives[key];
    const answer = printed.joined(printed.answers[given?.answer ?? ""], given?.note ?? "");
    return `${index + 1}. ${printed.line(text)}：${answer}`;
  });

const reasonTitle = (key: string, { rules }: Paper): string =>
  key === "creditCode" ? fieldLabels.creditCode : (rules.find(({ id }) => id === key)?.title ?? "条件");

const reasons = (paper: Paper): readonly string[] =>
  Object.entries(paper.form.reasons)
    .filter(([, text]) => printed.line(text) !== "")
    .map(([key, text]) => `${printed.line(reasonTitle(key, paper))}：${printed.line(text)}`);

const orNone = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? ["无"] : lines);

const deeds = (form: FormDraft): readonly Row[] => [
  long(fieldLabels.honours, orNone(honours(form))),
  long(fieldLabels.summary, printed.paragraphs(form.summary)),
  long(fieldLabels.deeds, ["全文见所附事迹材料。"]),
  long(fieldLabels.evidence, orNone(evidence(form))),
];

/** The seal makes it a declaration, not the tick: it stands on every paper. */
const declaration = "以上内容属实，已在本单位公示。如有不实，本单位承担责任。";

const compliance = (paper: Paper): readonly Row[] => {
  const { form } = paper;
  const explained = reasons(paper);
  return [
    long(fieldLabels.negatives, negatives(paper)),
    cells(cell("noticeFrom", printed.day(form.noticeFrom)), cell("noticeTo", printed.day(form.noticeTo))),
    cells(cell("noticePlace", form.noticePlace), cell("noticeResult", form.noticeResult)),
    ...(explained.length === 0 ? [] : [long(fieldLabels.reasons, explained)]),
    cells(cell("declared", declaration)),
  ];
};

const opinion = (label: string, text: string): Opinion => ({
  label,
  lines: printed.paragraphs(text),
  seal: "（盖章）",
  date: "年　　月　　日",
});

/** The form as it is printed, in the words of the form. */
export function approvalForm(paper: Paper): ApprovalForm {
  const { form, bodyName } = paper;
  return {
    title: `${city.name}${awardOf(form)}推荐审批表`,
    cover: [
      { label: "集体名称", text: printed.line(form.fullName) },
      { label: "推荐单位", text: printed.line(bodyName) },
      { label: "申报称号", text: printed.line(`${paper.year}年度 ${awardOf(form)}`) },
      { label: "填报日期", text: printed.day(paper.filledInOn) },
    ],
    rows: [...group(form, bodyName), ...people(form), ...deeds(form), ...compliance(paper)],
    opinions: [
      opinion("申报单位意见", form.opinion),
      opinion("推荐单位意见", paper.recommendation),
      opinion("市妇联意见", ""),
    ],
  };
}
