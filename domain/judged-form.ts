import type { FormDraft, FormField } from "./nomination";

/** What of a form a judge sees: the unit, the collective, figures, honours, deeds and evidence; nobody's name or number. */
export const judgedFields = [
  "fullName",
  "award",
  "unitNature",
  "industry",
  "parentName",
  "unitRank",
  "staffTotal",
  "staffWomen",
  "averageAge",
  "under35",
  "partyMembers",
  "frontline",
  "womanLeads",
  "specialPost",
  "foundedOn",
  "servicePromise",
  "honours",
  "summary",
  "deeds",
  "evidence",
] as const satisfies readonly FormField[];

export type JudgedField = (typeof judgedFields)[number];
export type JudgedForm = Pick<FormDraft, JudgedField>;

const leftOut = "〔号码略〕";
const numbers = /(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d(?:[ -]?\d{4}){2}|0\d{2,3}[ —-]?\d{7,8})(?!\d)/g;

/** A text without telephone and identity numbers that were written into it. */
export const withoutNumbers = (text: string): string => text.replace(numbers, leftOut);

/** A submitted form as a judge sees it. */
export function judgedForm(form: FormDraft): JudgedForm {
  const { fullName, award, unitNature, industry, parentName, unitRank, staffTotal, staffWomen, averageAge } = form;
  const { under35, partyMembers, frontline, womanLeads, specialPost, foundedOn } = form;
  return {
    fullName,
    award,
    unitNature,
    industry,
    parentName,
    unitRank,
    staffTotal,
    staffWomen,
    averageAge,
    under35,
    partyMembers,
    frontline,
    womanLeads,
    specialPost,
    foundedOn,
    servicePromise: withoutNumbers(form.servicePromise),
    honours: form.honours,
    summary: withoutNumbers(form.summary),
    deeds: withoutNumbers(form.deeds),
    evidence: form.evidence,
  };
}
