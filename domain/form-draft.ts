import * as z from "zod";
import { awardKeys } from "./award-types";
import { honourLevels, industries, longestTexts, unitNatures, unitRanks } from "./form-choices";
import { typed } from "./typed-text";

export const answer = z.enum(["", "yes", "no"]);
const short = typed(200);

const honourRow = z.strictObject({
  title: short,
  level: z.enum(["", ...honourLevels]),
  grantedBy: short,
  year: typed(20),
  documentNumber: short,
});

const evidenceRow = z.strictObject({ indicator: short, value: typed(60), unit: typed(40), year: typed(20) });

const isAskable = (answers: object): boolean => Object.keys(answers).length <= 100;

/** The form as it stands while it is being filled in: text as typed, nothing required, nothing lost. */
export const formDraft = z.strictObject({
  fullName: short,
  shortName: typed(40),
  award: z.enum(["", ...awardKeys]),
  bodyId: z.union([z.literal(""), z.uuid()]),
  unitNature: z.enum(["", ...unitNatures]),
  industry: z.enum(["", ...industries]),
  creditCode: typed(40),
  noOwnCode: z.boolean(),
  parentName: short,
  unitRank: z.enum(["", ...unitRanks]),
  address: typed(300),
  postcode: typed(20),
  superior: short,
  staffTotal: typed(20),
  staffWomen: typed(20),
  averageAge: typed(20),
  under35: typed(20),
  partyMembers: typed(20),
  frontline: answer,
  womanLeads: answer,
  specialPost: answer,
  foundedOn: typed(20),
  headName: typed(60),
  headTitle: typed(60),
  contactName: typed(60),
  contactPhone: typed(40),
  supervisionPhone: typed(40),
  servicePromise: typed(1000),
  honours: z.array(honourRow).max(30, "最多填30项荣誉"),
  summary: typed(longestTexts.summary),
  deeds: typed(longestTexts.deeds),
  evidence: z.array(evidenceRow).max(30, "最多填30项数据"),
  negatives: z
    .record(z.string().max(40), z.strictObject({ answer, note: typed(500) }))
    .refine(isAskable, "回答太多，请刷新后重填"),
  noticeFrom: typed(20),
  noticeTo: typed(20),
  noticePlace: short,
  noticeResult: short,
  opinion: typed(2_000),
  declared: z.boolean(),
  privacyNotice: typed(20),
  publishHead: z.boolean(),
  publishPhotos: z.boolean(),
  reasons: z.record(z.string().max(40), typed(500)).refine(isAskable, "说明太多，请刷新后重填"),
});
export type FormDraft = z.infer<typeof formDraft>;
export type FormField = keyof FormDraft;
