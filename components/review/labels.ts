import type { Role } from "@/domain/actor";
import type { EarlierHonour, Verdict } from "@/domain/eligibility";
import type { HonourLevel } from "@/domain/form-choices";
import type { QueueSort, QueueTab } from "@/domain/queue";
import type { ManualVerdict } from "@/domain/review-marks";
import type { PositionKey, Verb } from "@/domain/workflow";
import type { RecordView } from "./review-query";

export type DeskRole = "county" | "city";

export const tabLabels: Readonly<Record<QueueTab, string>> = {
  waiting: "全部",
  resubmitted: "改回",
  soon: "快到期",
  doubtful: "条件存疑",
  decided: "已办",
};

export const sortLabels: Readonly<Record<QueueSort, string>> = {
  due: "到期先后",
  time: "报送先后",
  name: "名称",
  share: "女性占比由低到高",
  doubts: "存疑条数由多到少",
};

export const viewLabels: Readonly<Record<RecordView, string>> = {
  review: "审阅",
  full: "申报全文",
  files: "附件",
  honours: "荣誉",
  history: "流转",
};

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  pass: "符合",
  fail: "不符合",
  pending: "待定",
  manual: "人工核",
};

export const manualLabels: Readonly<Record<ManualVerdict, string>> = { pass: "符合", fail: "不符合" };

export const positionLabels: Readonly<Record<PositionKey, string>> = {
  draft: "草稿",
  "in_review.county": "初审中",
  "in_review.city": "复审中",
  "in_review.publication": "已列入拟表彰名单",
  "returned.county": "初审退回修改",
  "returned.city": "复审退回修改",
  on_notice: "公示中",
  cleared: "公示期满",
  honoured: "已表彰",
  "declined.county": "初审不予推荐",
  "declined.city": "复审不予推荐",
  withdrawn: "已撤回",
};

export const moveLabels: Readonly<Record<Verb, string>> = {
  submit: "报送",
  recall: "撤回修改",
  begin: "开始审核",
  withdraw: "撤回申报",
  hand_on: "转办",
  recommend: "推荐",
  return: "退回修改",
  send_back: "退回上一环节",
  decline: "不予推荐",
  reopen: "恢复",
  propose: "列入拟表彰名单",
  announce: "开始公示",
  clear: "公示无异议",
  halt: "中止",
  release: "发布表彰",
};

export const roleLabels: Readonly<Record<Role, string>> = {
  unit: "申报单位经办人",
  county: "推荐单位审核员",
  city: "市妇联审核员",
  publication: "发布审核员",
  judge: "评委",
  admin: "系统管理员",
  security: "安全管理员",
  auditor: "审计管理员",
  clock: "到期自动办理",
  department: "被征求意见部门",
};

export const stageLabels: Readonly<Record<DeskRole, string>> = { county: "初审", city: "复审" };

export const levelLabels: Readonly<Record<HonourLevel, string>> = {
  national: "全国级",
  province: "省级",
  city: "市级",
  county: "县级",
  unit: "单位内部",
};

export const earlierLabels: Readonly<Record<EarlierHonour["level"], string>> = {
  national: "全国",
  province: "山西省",
  city: "吕梁市",
  county: "县级",
};
