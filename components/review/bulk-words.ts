import { type BulkAct, mailsIn, type PlanMail } from "@/domain/bulk";
import type { Refusal } from "@/domain/refusal";
import { refusalText } from "../form/refusal-text";

export const bulkLabels: Readonly<Record<BulkAct, string>> = {
  recommend: "推荐",
  return: "退回修改",
  remind: "催办",
  hand_on: "转办",
  export: "导出汇总表",
};

export const bulkNotes: Readonly<Record<BulkAct, string>> = {
  recommend: "同一条意见写进每一件。名额按勾选的先后占用。",
  return: "同样的意见和限期发给每一个单位。单位只能改这里选中的项目。",
  remind: "提醒还没有重新提交的单位。市妇联退回推荐单位的，提醒推荐单位。",
  hand_on: "转办后由对方重新开始初审，这里不再看到。",
  export: "只列已经推荐的，列和排序与汇总表相同。导出会记入日志。",
};

/** What a dry run says beforehand, since what was done with many is not held for ten seconds. */
export const undoWords: Readonly<Record<BulkAct, string>> = {
  recommend: "批量推荐没有10秒撤回，要收回得请市妇联逐件退回推荐单位。",
  return: "批量退回没有10秒撤回，之后要等单位重新提交。",
  hand_on: "批量转办没有10秒撤回，要收回得请对方逐件转回。",
  remind: "",
  export: "",
};

const elsewhere: Readonly<Partial<Record<BulkAct, string>>> = {
  remind: "不在单位或推荐单位手里等着改，不用催办。",
  export: "还没有推荐，或者不是本届的，不列入汇总表。",
};

/** Why one of them is left out. */
export const exclusionWords = (act: BulkAct, refusal: Refusal): string =>
  (refusal.code === "not_from_here" ? elsewhere[act] : undefined) ?? refusalText(refusal);

export const addressWords = ({ addresses }: PlanMail): string =>
  addresses === 0 ? "只在站内通知" : `邮件${addresses}封，同时站内通知`;

/** What is sent, in one line. */
export function mailWords(mails: readonly PlanMail[]): string {
  if (mails.length === 0) return "不发邮件，也不发站内通知。";
  const letters = mailsIn({ mails });
  return letters === 0 ? "不发邮件，只在站内通知。" : `共发邮件${letters}封，同时站内通知。`;
}
