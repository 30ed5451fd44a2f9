import type { Rule } from "@/domain/eligibility";
import { emptyForm, type FormDraft, type Nomination } from "@/domain/nomination";
import type { FormPage } from "@/domain/unit-desk";

const now = "2026-12-01T02:00:00.000Z";

export const rule = (ordinal: number, parameters: Rule["parameters"], hard = true): Rule => ({
  id: `00000000-0000-4000-8000-00000000000${ordinal}`,
  award: null,
  ordinal,
  title: `条件${ordinal}`,
  clause: "第三条",
  hard,
  parameters,
});

export const round: FormPage["round"] = {
  id: "r",
  year: 2027,
  title: "2027年度",
  basis: "",
  opensAt: "2026-11-20T00:00:00.000Z",
  closesAt: "2027-01-09T10:00:00.000Z",
  countyDue: "2027-01-16",
  cityDue: "2027-01-30",
  awardDay: "2027-03-08",
  noticeDays: 5,
  noticeCutoff: "12:00",
  noticeCloses: "17:30",
  resubmitDays: 3,
  reviewDays: 5,
  rules: [
    rule(1, { kind: "women_share", percent: 60, comparison: ">=" }),
    rule(2, { kind: "headcount", least: 10 }, false),
    rule(3, { kind: "negative_list", questions: [{ key: "safety", text: "发生过安全事故" }] }),
    rule(4, { kind: "word_count", field: "deeds", least: 1_500, most: 2_000 }),
  ],
};

export const nominationOf = (
  over: Partial<Nomination> & { readonly id: string },
  form: Partial<FormDraft> = {},
): Nomination => ({
  version: 7,
  roundId: "r",
  organisationId: "o",
  bodyId: null,
  submissions: 0,
  reachedCity: false,
  status: "draft",
  award: null,
  title: "",
  position: "draft",
  begun: false,
  origin: "draft",
  receiptNumber: null,
  form: { ...emptyForm, ...form },
  remarks: [],
  resubmitBy: null,
  hands: [],
  filledBy: null,
  filledByPersons: [],
  updatedAt: now,
  ...over,
});

export const pageOf = (over: Partial<FormPage> = {}): FormPage => ({
  nomination: null,
  open: "all",
  round,
  bodies: [{ id: "11111111-1111-4111-8111-111111111111", kind: "system", name: "交通运输系统" }],
  earlierHonours: [],
  paperSha256: "ab".repeat(32),
  specialDays: [],
  moves: [],
  bodyName: null,
  noticeOpened: false,
  receipt: null,
  attachments: [],
  submitted: null,
  latePassUntil: null,
  duplicate: null,
  prefill: null,
  filledIn: null,
  now,
  ...over,
});
