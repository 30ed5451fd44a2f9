import * as z from "zod";
import { awardKeys } from "./award-types";
import { filled } from "./typed-text";

const ids = z
  .array(z.uuid())
  .min(1)
  .max(1_000, "一次最多排1,000件")
  .refine((all) => new Set(all).size === all.length, "同一件申报出现了两次");

/** `seen` is the order that the person had before them when they moved, `touched` what they took hold of. */
export const putInOrderInput = z.strictObject({
  award: z.enum(awardKeys),
  seen: ids,
  order: ids,
  touched: z.array(z.uuid()).max(1_000),
  reason: filled(500, "请写明调整位次的理由"),
});
export type PutInOrderInput = z.infer<typeof putInOrderInput>;

const places = z.int().min(0, "不能小于0").max(1_000, "不能大于1,000");

/** A comparison under a name: the order shown, the line, and the places of bodies that were tried out. */
export const saveScenarioInput = z.strictObject({
  award: z.enum(awardKeys),
  name: filled(40, "请给这个方案起个名字"),
  order: ids,
  line: places,
  quotas: z.record(z.uuid(), places),
  ratios: z.boolean(),
});
export type SaveScenarioInput = z.infer<typeof saveScenarioInput>;

/** In which format a 汇总表 is taken out, and who fills it in; `only` names the nominations where not all are listed. */
export type SummaryInput = {
  readonly format: "xlsx" | "pdf";
  readonly filledBy: string;
  readonly only?: readonly string[] | null;
};
