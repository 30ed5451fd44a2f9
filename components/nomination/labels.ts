import { awardKeys, awardTypes } from "@/domain/award-types";
import type { Finding, Verdict } from "@/domain/eligibility";
import type { HonourLevel } from "@/domain/form-choices";
import type { UnitPosition } from "@/domain/unit-view";
import type { StageState } from "@/domain/unit-view";
import type { PositionKey, Verb } from "@/domain/workflow";
import { verbWords } from "../form/verb-words";
import type { IconName } from "../ui/icon";

export const honourLevelLabels: Readonly<Record<HonourLevel, string>> = {
  national: "全国级",
  province: "省级",
  city: "市级",
  county: "县级",
  unit: "本系统",
};

export const awardChoices = awardKeys.map((value) => ({ value, label: awardTypes[value].label }));
export const yesOrNo = [
  { value: "yes", label: "是" },
  { value: "no", label: "否" },
] as const;
export const haveOrNot = [
  { value: "yes", label: "有" },
  { value: "no", label: "没有" },
] as const;

const verdictLooks: Readonly<
  Record<Verdict, { readonly word: string; readonly look: string; readonly icon: IconName }>
> = {
  pass: { word: "符合", look: "ok", icon: "check" },
  fail: { word: "不符合", look: "bad", icon: "cross" },
  pending: { word: "待定", look: "wait", icon: "clock" },
  manual: { word: "人工核", look: "man", icon: "eye" },
};

/** A soft rule that fails is no error: it asks for a reason. */
export const verdictLook = ({ verdict, hard }: Pick<Finding, "verdict" | "hard">) =>
  verdict === "fail" && !hard ? { ...verdictLooks.pending, word: "要说明" } : verdictLooks[verdict];

export const positionWords: Readonly<Record<UnitPosition, string>> = {
  draft: "填报中",
  "in_review.county": "县级初审",
  city_review: "市级评审中",
  "returned.county": "退回修改",
  "returned.city": "退回修改",
  on_notice: "公示中",
  honoured: "已表彰",
  "declined.county": "不予推荐",
  "declined.city": "不予推荐",
  withdrawn: "已撤回",
};

export const stageLooks: Readonly<Record<StageState, { readonly word: string; readonly icon: IconName | null }>> = {
  done: { word: "已完成", icon: "check" },
  now: { word: "办理中", icon: null },
  back: { word: "退回修改", icon: "back" },
  no: { word: "未通过", icon: "cross" },
  todo: { word: "未到", icon: null },
};

/** A step of the history in words. */
export function stepWords({ verb, from }: { readonly verb: Verb; readonly from: PositionKey }): string {
  if (verb === "submit" && from !== "draft") return "重新提交";
  if (verb === "begin") return from === "in_review.county" ? "开始初审" : "开始复审";
  return verbWords[verb];
}
