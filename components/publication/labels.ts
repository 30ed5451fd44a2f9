import type { ObjectionChannel, ObjectionOutcome, SignKind } from "@/domain/decision";
import type { ListState } from "@/domain/publication-desk";
import type { PositionKey } from "@/domain/workflow";
import type { IconName } from "../ui/icon";
import type { StatusTone } from "../ui/status-tag";

export type Look = { readonly word: string; readonly tone: StatusTone; readonly icon: IconName };

export const listStates: Readonly<Record<ListState, Look>> = {
  signing: { word: "待签名", tone: "info", icon: "document" },
  on_notice: { word: "公示中", tone: "info", icon: "clock" },
  cleared: { word: "待发布", tone: "warn", icon: "clock" },
  embargoed: { word: "定时发布", tone: "warn", icon: "lock" },
  released: { word: "已发布", tone: "ok", icon: "check" },
  empty: { word: "已无集体", tone: "mute", icon: "minus" },
};

export const positionLooks: Readonly<Record<PositionKey, Look>> = {
  draft: { word: "草稿", tone: "mute", icon: "document" },
  "in_review.county": { word: "初审中", tone: "mute", icon: "document" },
  "in_review.city": { word: "复审中", tone: "mute", icon: "document" },
  "in_review.publication": { word: "待公示", tone: "info", icon: "document" },
  "returned.county": { word: "初审退回", tone: "warn", icon: "back" },
  "returned.city": { word: "复审退回", tone: "warn", icon: "back" },
  on_notice: { word: "公示中", tone: "info", icon: "clock" },
  cleared: { word: "公示无异议", tone: "ok", icon: "check" },
  honoured: { word: "已表彰", tone: "ok", icon: "check" },
  "declined.county": { word: "初审不予推荐", tone: "bad", icon: "cross" },
  "declined.city": { word: "复审不予推荐", tone: "bad", icon: "cross" },
  withdrawn: { word: "已撤回", tone: "mute", icon: "back" },
};

export type SignWords = { readonly word: string; readonly button: string; readonly confirms: string };

/** What a signature is called, and what its signer answers for. */
export const signWords: Readonly<Record<SignKind, SignWords>> = {
  proofreading: {
    word: "校对",
    button: "签校对",
    confirms: "我逐件看过公开文字：名称、称号、人数和数字与申报材料一致，没有错字。",
  },
  privacy: {
    word: "隐私",
    button: "签隐私",
    confirms: "我逐件看过公开文字：没有个人姓名、证件号、电话、住址、病情和其他不应公开的信息。",
  },
};

export const channelWords: Readonly<Record<ObjectionChannel, string>> = {
  phone: "来电",
  letter: "来信",
  visit: "来访",
  email: "邮件",
};

export const outcomeWords: Readonly<Record<ObjectionOutcome, string>> = {
  upheld: "成立",
  not_upheld: "不成立",
  withdrawn: "撤回",
};
