import * as z from "zod";
import { formDraft, type FormField } from "./form-draft";
import { isDay } from "./text";
import { day, filled, typed } from "./typed-text";

/** One nomination as the person saw it. */
const seen = { nominationId: z.uuid(), version: z.int().min(1) };

const reason = filled(2_000, "请写明理由");

export const createInput = z.strictObject({ form: formDraft });
export type CreateInput = z.infer<typeof createInput>;

/** A body begins a nomination for a unit that cannot (代填). */
export const fillInInput = z.strictObject({ organisationId: z.uuid("请选择申报单位"), form: formDraft });
export type FillInInput = z.infer<typeof fillInInput>;

export const saveInput = z.strictObject({ ...seen, form: formDraft });
export type SaveInput = z.infer<typeof saveInput>;

/** Which of the six sections somebody is filling in. */
export const editingInput = z.strictObject({ nominationId: z.uuid(), section: z.int().min(1).max(6) });
export type EditingInput = z.infer<typeof editingInput>;

export const stepInput = z.strictObject(seen);
export type StepInput = z.infer<typeof stepInput>;

/** A step that needs a reason: withdraw, send_back, reopen, halt. */
export const reasonInput = z.strictObject({ ...seen, reason });
export type ReasonInput = z.infer<typeof reasonInput>;

export const recommendInput = z.strictObject({ ...seen, opinion: filled(2_000, "请填写意见") });
export type RecommendInput = z.infer<typeof recommendInput>;

export const handOnInput = z.strictObject({ ...seen, bodyId: z.uuid("请选择转往的推荐单位"), reason });
export type HandOnInput = z.infer<typeof handOnInput>;

export const remarkFields = [...(Object.keys(formDraft.shape) as [FormField, ...FormField[]]), "form"] as const;

/** `until` is YYYY-MM-DDTHH:MM in Asia/Shanghai. */
export const latePassInput = z.strictObject({
  nominationId: z.uuid(),
  until: z
    .string()
    .min(1, "请填写补报截止时间")
    .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, "请填写日期和时间")
    .refine((text) => isDay(text.slice(0, 10)), "没有这一天"),
  reason,
});
export type LatePassInput = z.infer<typeof latePassInput>;

/** One return lists everything (一次性告知). Without a date the round's working days count. */
export const returnInput = z.strictObject({
  ...seen,
  remarks: z
    .array(z.strictObject({ field: z.enum(remarkFields), text: filled(500, "请写明要改什么") }))
    .min(1, "请至少写一条意见")
    .max(40, "一次最多40条"),
  resubmitBy: z.union([z.literal(""), day("请填写日期")]),
});
export type ReturnInput = z.infer<typeof returnInput>;

/** A reason tied to a rule of the round, or written out. `advice`: what the unit can do before it applies again. */
export const declineInput = z.strictObject({
  ...seen,
  ruleId: z.union([z.literal(""), z.uuid()]),
  reason,
  advice: typed(500).optional(),
});
export type DeclineInput = z.infer<typeof declineInput>;

export const proposeInput = z.strictObject({
  nominations: z
    .array(z.strictObject(seen))
    .min(1, "请至少选择一件")
    .max(500, "一次最多500件")
    .refine((all) => new Set(all.map((one) => one.nominationId)).size === all.length, "同一件申报选了两次"),
  meetingNumber: filled(80, "请填写会议纪要文号"),
  heldOn: day("请填写会议日期"),
});
export type ProposeInput = z.infer<typeof proposeInput>;

export const signKinds = ["proofreading", "privacy"] as const;
export type SignKind = (typeof signKinds)[number];

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const signInput = z.strictObject({ listId: z.uuid(), kind: z.enum(signKinds), sha256: digest });
export type SignInput = z.infer<typeof signInput>;

/** `confirmed` repeats both dates where the year's holidays are missing or provisional. */
export const announceInput = z.strictObject({
  listId: z.uuid(),
  sha256: digest,
  confirmed: z.union([z.null(), z.strictObject({ firstDay: day("请填写日期"), lastDay: day("请填写日期") })]),
});
export type AnnounceInput = z.infer<typeof announceInput>;

export const objectionChannels = ["phone", "letter", "visit", "email"] as const;
export type ObjectionChannel = (typeof objectionChannels)[number];
export const objectionOutcomes = ["upheld", "not_upheld", "withdrawn"] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

export const registerObjectionInput = z.strictObject({
  listId: z.uuid(),
  /** Empty: against the list as a whole. */
  nominationId: z.union([z.literal(""), z.uuid()]),
  receivedOn: day("请填写收到日期"),
  channel: z.enum(objectionChannels),
  facts: filled(5_000, "请填写反映的事实"),
});
export type RegisterObjectionInput = z.infer<typeof registerObjectionInput>;

export const closeObjectionInput = z.strictObject({
  objectionId: z.uuid(),
  outcome: z.enum(objectionOutcomes),
  conclusion: filled(5_000, "请填写核查结论"),
});
export type CloseObjectionInput = z.infer<typeof closeObjectionInput>;

/** `releaseAt`: empty for now, else the embargo's end as YYYY-MM-DDTHH:MM in Asia/Shanghai. */
export const releaseInput = z.strictObject({
  listId: z.uuid(),
  documentNumber: filled(80, "请填写决定文号"),
  documentDate: day("请填写决定日期"),
  releaseAt: z.union([
    z.literal(""),
    z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, "请填写发布时间"),
  ]),
});
export type ReleaseInput = z.infer<typeof releaseInput>;

export const signInForm = z.strictObject({
  account: filled(80, "请填写账号"),
  password: z.string().min(1, "请填写密码").max(200),
});

const accountName = typed(40).regex(/^[a-z][a-z0-9._-]{2,39}$/, "账号用小写字母开头，3至40位字母或数字");
const newPassword = typed(200)
  .min(12, "密码至少12位")
  .refine(
    (text) => [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length >= 3,
    "密码要包含大写字母、小写字母、数字、符号中的三种",
  );

const administrator = z
  .strictObject({ account: accountName, name: filled(40, "请填写姓名"), password: newPassword })
  .refine((a) => !a.password.toLowerCase().includes(a.account), { path: ["password"], error: "密码不能包含账号" });

/** The first start without a demonstration: the city and its three administrators (三员). */
export const setUpInput = z.strictObject({
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  cityFederation: filled(80, "请填写市妇联全称"),
  admin: administrator,
  security: administrator,
  auditor: administrator,
});
export type SetUpInput = z.infer<typeof setUpInput>;
