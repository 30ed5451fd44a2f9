import * as z from "zod";
import { consultationAnswers } from "./consultation";
import { day, filled, typed } from "./typed-text";

/** What a link ends in: 256 bits that only who was given the link knows. */
const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const email = z.union([z.literal(""), z.email("请填写正确的邮箱，或者留空").max(200, "不能超过200个字符")]);
const dueOn = day("请填写答复期限");

const letter = z.strictObject({
  department: filled(80, "请填写部门名称"),
  email,
  required: z.boolean(),
  nominationIds: z
    .array(z.uuid())
    .min(1, "请至少选择一件")
    .max(200, "一次最多200件")
    .refine((ids) => new Set(ids).size === ids.length, "同一件申报选了两次"),
  token,
});

/** One letter to each department. */
export const askInput = z.strictObject({
  dueOn,
  letters: z
    .array(letter)
    .min(1, "请至少征求一个部门的意见")
    .max(40, "一次最多40个部门")
    .refine((all) => new Set(all.map((one) => one.department)).size === all.length, "同一个部门写了两次"),
});
export type AskInput = z.infer<typeof askInput>;

/** A new link and a later date for a letter that is not answered. */
export const renewLinkInput = z.strictObject({ consultationId: z.uuid(), dueOn, token });
export type RenewLinkInput = z.infer<typeof renewLinkInput>;

export const remindInput = z.strictObject({ consultationId: z.uuid() });
export type RemindInput = z.infer<typeof remindInput>;

export const overrideAnswerInput = z.strictObject({
  consultationId: z.uuid(),
  nominationId: z.uuid(),
  reason: filled(2_000, "请写明理由"),
});
export type OverrideAnswerInput = z.infer<typeof overrideAnswerInput>;

const answered = z
  .strictObject({ nominationId: z.uuid(), answer: z.enum(consultationAnswers, "请选择意见"), reason: typed(2_000) })
  .refine(({ answer, reason }) => answer !== "disagree" || reason.trim() !== "", {
    path: ["reason"],
    message: "不同意的，请写明原因",
  });

/** A department's answers to all that it was asked about. */
export const answerInput = z.strictObject({
  answeredBy: filled(80, "请填写答复人的单位和姓名"),
  answers: z.array(answered).min(1, "请逐项答复").max(200),
});
export type AnswerInput = z.infer<typeof answerInput>;

/** The letter of a link, to be printed by who holds the link. */
export const letterInput = z.strictObject({ consultationId: z.uuid(), token });
export type LetterInput = z.infer<typeof letterInput>;
