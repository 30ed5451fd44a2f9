import type { DeskRole } from "./labels";
import type { DeskVerb } from "./offers";

type Words = {
  readonly button: string;
  readonly busy: string;
  readonly done: string;
  readonly tone: "pri" | "warn" | "bad" | "plain";
  /** The digit that chooses it. */
  readonly digit?: "1" | "2" | "3";
};

const words: Readonly<Record<Exclude<DeskVerb, "begin">, Words>> = {
  hand_on: { button: "转办", busy: "正在转办", done: "已转办", tone: "plain" },
  send_back: { button: "退回推荐单位", busy: "正在退回", done: "已退回推荐单位", tone: "plain" },
  reopen: { button: "恢复", busy: "正在恢复", done: "已恢复", tone: "pri", digit: "1" },
  decline: { button: "不予推荐", busy: "正在办理", done: "已不予推荐", tone: "bad", digit: "3" },
  return: { button: "退回修改", busy: "正在退回", done: "已退回修改", tone: "warn", digit: "2" },
  recommend: { button: "推荐", busy: "正在推荐", done: "已推荐", tone: "pri", digit: "1" },
  propose: { button: "列入拟表彰名单", busy: "正在列入", done: "已列入拟表彰名单", tone: "pri", digit: "1" },
};

const begin: Readonly<Record<DeskRole, Words>> = {
  county: { button: "开始初审", busy: "正在开始", done: "已开始初审", tone: "pri", digit: "1" },
  city: { button: "开始复审", busy: "正在开始", done: "已开始复审", tone: "pri", digit: "1" },
};

export const deskVerbWords = (verb: DeskVerb, role: DeskRole): Words => (verb === "begin" ? begin[role] : words[verb]);
