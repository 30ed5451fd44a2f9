import type { Verb } from "@/domain/workflow";

export const verbWords: Readonly<Record<Verb, string>> = {
  submit: "提交",
  recall: "撤回修改",
  begin: "开始审核",
  withdraw: "撤回申报",
  hand_on: "转办",
  recommend: "推荐",
  return: "退回修改",
  send_back: "退回推荐单位",
  decline: "不予推荐",
  reopen: "恢复",
  propose: "列入拟表彰名单",
  announce: "开始公示",
  clear: "公示无异议",
  halt: "中止",
  release: "发布表彰",
};
