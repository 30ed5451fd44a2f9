import * as z from "zod";
import type { Reach } from "./actor";
import { type AwardKey, awardKeys } from "./award-types";
import { typed } from "./text";
import type { Origin, PositionKey, Stage } from "./workflow";

export const unitNatures = [
  "机关",
  "参公单位",
  "事业单位",
  "国有企业",
  "国有控股企业",
  "非公企业",
  "农民专业合作社",
  "个体工商户",
  "社会组织",
  "村（社区）",
  "妇联组织",
  "其他",
] as const;
export const industries = [
  "党政机关",
  "教育",
  "卫生健康",
  "金融",
  "公共服务",
  "交通运输",
  "社区与妇联组织",
  "农林水利",
  "工业与能源",
  "商贸服务",
  "文化旅游",
  "科技信息",
  "政法",
  "其他",
] as const;
export const unitRanks = ["厅级", "处级", "科级", "股级", "无级别"] as const;
export const honourLevels = ["national", "province", "city", "county", "unit"] as const;
export type HonourLevel = (typeof honourLevels)[number];

export const answer = z.enum(["", "yes", "no"]);
const short = typed(200);

const honourRow = z.strictObject({
  title: short,
  level: z.enum(["", ...honourLevels]),
  grantedBy: short,
  year: typed(20),
  documentNumber: short,
});

/** How many UTF-16 units a long text may have to be kept at all; word limits are the round's. */
export const longestTexts = { summary: 5_000, deeds: 20_000 } as const;

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

export const emptyForm: FormDraft = {
  fullName: "",
  shortName: "",
  award: "",
  bodyId: "",
  unitNature: "",
  industry: "",
  creditCode: "",
  noOwnCode: false,
  parentName: "",
  unitRank: "",
  address: "",
  postcode: "",
  superior: "",
  staffTotal: "",
  staffWomen: "",
  averageAge: "",
  under35: "",
  partyMembers: "",
  frontline: "",
  womanLeads: "",
  specialPost: "",
  foundedOn: "",
  headName: "",
  headTitle: "",
  contactName: "",
  contactPhone: "",
  supervisionPhone: "",
  servicePromise: "",
  honours: [],
  summary: "",
  deeds: "",
  evidence: [],
  negatives: {},
  noticeFrom: "",
  noticeTo: "",
  noticePlace: "",
  noticeResult: "",
  opinion: "",
  declared: false,
  privacyNotice: "",
  publishHead: false,
  publishPhotos: false,
  reasons: {},
};

/** A remark of a return, pinned to the field it is about; `form` is about the whole. */
export type Remark = { readonly field: FormField | "form"; readonly text: string };

/** Who has acted on a nomination at which stage. */
export type Hand = { readonly personId: string; readonly stage: Stage };

export type Nomination = Reach & {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly award: AwardKey | null;
  readonly title: string;
  readonly position: PositionKey;
  readonly begun: boolean;
  readonly origin: Origin;
  readonly receiptNumber: string | null;
  readonly form: FormDraft;
  readonly remarks: readonly Remark[];
  /** Last day to resubmit after a return, YYYY-MM-DD, counted to the end of that day in Asia/Shanghai. */
  readonly resubmitBy: string | null;
  readonly hands: readonly Hand[];
  /** Who filled it in for its unit; nobody where the unit began it. */
  readonly filledByPersons: readonly string[];
  readonly updatedAt: string;
};
