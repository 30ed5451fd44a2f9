import { awardTypes } from "./award-types";
import type { Finding } from "./eligibility";
import { blockers } from "./evaluate";
import type { FormDraft, FormField } from "./nomination";
import { isVisible } from "./text";
import { thousands } from "./thousands";

export type Section = {
  readonly ordinal: "一" | "二" | "三" | "四" | "五" | "六";
  readonly title: string;
  readonly fields: readonly FormField[];
};

/** The six sections of the form in their order; `#1` … `#6` are their addresses. */
export const sections: readonly Section[] = [
  {
    ordinal: "一",
    title: "集体信息",
    fields: [
      "fullName",
      "shortName",
      "award",
      "bodyId",
      "unitNature",
      "industry",
      "creditCode",
      "noOwnCode",
      "parentName",
      "unitRank",
      "address",
      "postcode",
      "superior",
    ],
  },
  {
    ordinal: "二",
    title: "人员构成",
    fields: [
      "staffTotal",
      "staffWomen",
      "averageAge",
      "under35",
      "partyMembers",
      "frontline",
      "womanLeads",
      "specialPost",
      "foundedOn",
      "headName",
      "headTitle",
      "contactName",
      "contactPhone",
      "supervisionPhone",
      "servicePromise",
    ],
  },
  { ordinal: "三", title: "所获荣誉", fields: ["honours"] },
  { ordinal: "四", title: "事迹材料", fields: ["summary", "deeds", "evidence"] },
  {
    ordinal: "五",
    title: "合规与附件",
    fields: ["negatives", "noticeFrom", "noticeTo", "noticePlace", "noticeResult"],
  },
  {
    ordinal: "六",
    title: "单位意见",
    fields: ["opinion", "declared", "privacyNotice", "publishHead", "publishPhotos"],
  },
];

export const fieldLabels: Readonly<Record<FormField, string>> = {
  fullName: "集体全称",
  shortName: "简称",
  award: "申报称号",
  bodyId: "推荐单位",
  unitNature: "单位性质",
  industry: "行业领域",
  creditCode: "统一社会信用代码",
  noOwnCode: "无独立代码",
  parentName: "隶属单位全称",
  unitRank: "单位级别",
  address: "通信地址",
  postcode: "邮政编码",
  superior: "上级主管部门",
  staffTotal: "职工总数",
  staffWomen: "其中女职工",
  averageAge: "平均年龄",
  under35: "35岁以下人数",
  partyMembers: "党员人数",
  frontline: "一线岗位",
  womanLeads: "集体负责人中有女性",
  specialPost: "特殊岗位",
  foundedOn: "集体成立时间",
  headName: "负责人姓名",
  headTitle: "负责人职务",
  contactName: "联系人",
  contactPhone: "联系电话",
  supervisionPhone: "监督电话",
  servicePromise: "服务承诺",
  honours: "所获荣誉",
  summary: "简要事迹",
  deeds: "主要事迹",
  evidence: "数据佐证",
  negatives: "负面清单",
  noticeFrom: "本单位公示起止日期（起）",
  noticeTo: "本单位公示起止日期（止）",
  noticePlace: "公示地点",
  noticeResult: "公示结果",
  opinion: "单位意见",
  declared: "承诺",
  privacyNotice: "个人信息告知",
  publishHead: "同意公开负责人姓名职务",
  publishPhotos: "同意公开集体照片",
  reasons: "未达条件的说明",
};

export const honourLabels: Readonly<Record<keyof FormDraft["honours"][number], string>> = {
  title: "荣誉全称",
  level: "级别",
  grantedBy: "授予单位",
  year: "授予年份",
  documentNumber: "文号",
};

export const evidenceLabels: Readonly<Record<keyof FormDraft["evidence"][number], string>> = {
  indicator: "指标",
  value: "数值",
  unit: "单位",
  year: "年度",
};

const neverRequired: readonly FormField[] = [
  "shortName",
  "specialPost",
  "publishHead",
  "publishPhotos",
  "noOwnCode",
  "honours",
  "evidence",
  "reasons",
];

/** Whether a form of this award, with or without a code of its own, must say something in a field. */
export function isRequired(field: FormField, form: FormDraft): boolean {
  switch (field) {
    case "creditCode":
      return !form.noOwnCode;
    case "parentName":
      return form.noOwnCode;
    case "supervisionPhone":
    case "servicePromise":
      return form.award !== "" && awardTypes[form.award].asksPublicService;
    default:
      return !neverRequired.includes(field);
  }
}

/** `empty`: untouched; `done`: nothing missing; `open`: begun, with something missing. */
export type SectionState = {
  readonly ordinal: Section["ordinal"];
  readonly title: string;
  readonly state: "empty" | "done" | "open";
  readonly words: string;
};

const fieldOf = (path: string): string => path.replace(/\..*$/, "");

type Entry = string | boolean | readonly Entry[] | { readonly [key: string]: Entry };

const isTouched = (entry: Entry): boolean => {
  if (typeof entry === "string") return isVisible(entry);
  return typeof entry === "boolean" ? entry : Object.values(entry).some(isTouched);
};

const wordsFor = (paths: readonly string[], blocking: readonly Finding[]): string => {
  const further = new Set(
    blocking.map(({ field }) => field).filter((field) => !paths.some((path) => fieldOf(path) === field)),
  );
  const items = paths.length + further.size;
  if (items === 0) return "完成";
  const short = blocking.find(({ shortBy }) => shortBy !== undefined)?.shortBy;
  return items === 1 && short !== undefined ? `差${thousands(short)}字` : `${items}项待补`;
};

/** The state of each section in words. `errors` are the form's field errors by path, `findings` those of the rules. */
export function sectionStates(
  form: FormDraft,
  errors: Readonly<Record<string, string>>,
  findings: readonly Finding[],
): readonly SectionState[] {
  const blocking = blockers(findings, form);
  return sections.map(({ ordinal, title, fields }) => {
    const names: readonly string[] = fields;
    const paths = Object.keys(errors).filter((path) => names.includes(fieldOf(path)));
    const mine = blocking.filter(({ field }) => names.includes(field));
    const asked = mine.length > 0 || fields.some((field) => isRequired(field, form));
    if (!fields.some((field) => isTouched(form[field])))
      return { ordinal, title, state: "empty", words: asked ? "未填" : "选填" };
    const words = wordsFor(paths, mine);
    return { ordinal, title, state: words === "完成" ? "done" : "open", words };
  });
}

/** How much of what is required stands without an error, in whole per cent, rounded down. */
export function percentDone(
  form: FormDraft,
  errors: Readonly<Record<string, string>>,
  findings: readonly Finding[],
): number {
  const blocking = new Set(blockers(findings, form).map(({ field }) => field));
  const required = sections
    .flatMap(({ fields }) => fields)
    .filter((field) => isRequired(field, form) || blocking.has(field));
  const missing = new Set([...Object.keys(errors).map(fieldOf), ...blocking]);
  return Math.floor((100 * required.filter((field) => !missing.has(field)).length) / required.length);
}
