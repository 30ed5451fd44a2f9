import * as z from "zod";
import { awardKeys } from "./award-types";
import { isDay } from "./text";
import { filled, typed, wholeNumber } from "./typed-text";

/** YYYY-MM-DDTHH:MM in Asia/Shanghai. */
const localMoment = z
  .string()
  .min(1, "请填写评分截止时间")
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, "请填写日期和时间")
  .refine((text) => isDay(text.slice(0, 10)), "没有这一天");

const rubricItem = z.strictObject({
  title: filled(40, "请填写评分项的名称"),
  guidance: typed(300),
  most: wholeNumber(1, 100, "请填写满分"),
  weight: wholeNumber(1, 100, "请填写权重"),
});

/** 设立评审: what is scored, by how many, until when, and how the mean and equal means are settled. */
export const setUpEvaluationInput = z
  .strictObject({
    award: z.enum(awardKeys),
    dueAt: localMoment,
    perCase: wholeNumber(1, 15, "请填写每件由几位评委评"),
    trim: wholeNumber(0, 7, "请填写去掉几个最高分和最低分"),
    tieItem: wholeNumber(1, 12, "请选择同分时比较的评分项"),
    items: z.array(rubricItem).min(1, "请至少填写一个评分项").max(12, "最多12个评分项"),
  })
  .refine(({ perCase, trim }) => perCase > 2 * trim, {
    path: ["trim"],
    error: "去掉之后要至少剩一个分数，请减少去掉的个数或增加每件的评委数",
  })
  .refine(({ items }) => items.reduce((sum, { weight }) => sum + weight, 0) === 100, {
    path: ["items"],
    error: "各项权重合计要等于100",
  })
  .refine(({ items, tieItem }) => tieItem <= items.length, { path: ["tieItem"], error: "请选择同分时比较的评分项" });
export type SetUpEvaluationForm = z.input<typeof setUpEvaluationInput>;
export type SetUpEvaluationInput = z.output<typeof setUpEvaluationInput>;

const evaluation = { evaluationId: z.uuid() };
export const evaluationInput = z.strictObject(evaluation);
export type EvaluationInput = z.infer<typeof evaluationInput>;

export const prolongEvaluationInput = z.strictObject({ ...evaluation, dueAt: localMoment });
export type ProlongEvaluationInput = z.infer<typeof prolongEvaluationInput>;

/** 32 random bytes that the inviting browser made: the server keeps and answers with nothing but their digest. */
const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const judgeInput = z.strictObject({ ...evaluation, personId: z.uuid("请选择评委") });
export type JudgeInput = z.infer<typeof judgeInput>;

export const releaseJudgeInput = z.strictObject({ ...judgeInput.shape, reason: filled(500, "请写明理由") });
export type ReleaseJudgeInput = z.infer<typeof releaseJudgeInput>;

export const judgeLinkInput = z.strictObject({ ...judgeInput.shape, token });
export type JudgeLinkInput = z.infer<typeof judgeLinkInput>;

export const ownLinkInput = z.strictObject({ token });
export type OwnLinkInput = z.infer<typeof ownLinkInput>;

export const inviteJudgeInput = z.strictObject({
  ...evaluation,
  name: filled(40, "请填写姓名"),
  account: typed(40).regex(/^[a-z][a-z0-9._-]{2,39}$/, "账号用小写字母开头，3至40位字母或数字"),
  email: z.union([z.literal(""), z.email("请填写邮箱地址，如name@example.cn").max(200)]),
  token,
});
export type InviteJudgeInput = z.infer<typeof inviteJudgeInput>;

export const affiliationInput = z.strictObject({ personId: z.uuid(), organisationId: z.uuid("请选择所在单位") });
export type AffiliationInput = z.infer<typeof affiliationInput>;

/** Exactly these judges, as the dry run listed them. */
export const remindJudgesInput = z.strictObject({
  ...evaluation,
  personIds: z.array(z.uuid()).min(1, "没有要提醒的评委").max(200),
});
export type RemindJudgesInput = z.infer<typeof remindJudgesInput>;

const judgedCase = { ...evaluation, nominationId: z.uuid() };
const isHalfPoint = (points: number): boolean => Number.isInteger(points * 2);
const itemPoints = z
  .array(
    z.strictObject({
      item: z.int().min(1).max(12),
      points: z.number().min(0, "不能小于0").max(100).refine(isHalfPoint, "以0.5分为单位"),
    }),
  )
  .max(12)
  .refine((all) => new Set(all.map(({ item }) => item)).size === all.length, "同一项给了两次分");

export const savePointsInput = z.strictObject({ ...judgedCase, points: itemPoints.min(1) });
export type SavePointsInput = z.infer<typeof savePointsInput>;

export const scoreInput = z.strictObject({ ...judgedCase, points: itemPoints, comment: typed(1_000) });
export type ScoreInput = z.infer<typeof scoreInput>;

/** 弃权 and 回避, each with its reason. */
export const keepOutInput = z.strictObject({ ...judgedCase, reason: filled(500, "请写明理由") });
export type KeepOutInput = z.infer<typeof keepOutInput>;

/** The invitation's link as its page sends it back. */
export const invitationForm = z.strictObject({ token });
