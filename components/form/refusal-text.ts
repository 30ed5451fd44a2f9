import type { FileFault } from "@/domain/attachment";
import type { MissingAnswer } from "@/domain/consultation";
import type { Faster, Refusal } from "@/domain/refusal";
import type { Stage } from "@/domain/workflow";
import { roleWords } from "../ui/role-words";
import { verbWords } from "./verb-words";

const stageWords: Record<Stage, string> = { county: "初审", city: "复审", publication: "发布" };

const moment = (iso: string) =>
  new Intl.DateTimeFormat("zh-CN", {
    timeZone: "Asia/Shanghai",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  }).format(new Date(iso));

const whoWords = ({ who, role }: Faster): string => {
  if (who === "self") return "您";
  if (who === "colleague") return role === "unit" ? "本单位另一位经办人" : "贵单位另一位审核员";
  return roleWords[role];
};

const fasterWords = (by: Faster): string =>
  `${whoWords(by)}已于${moment(by.at)}${verbWords[by.verb]}。请看过新的情况再办理，写好的内容还在。`;

const faultWords: Record<FileFault, string> = {
  kind: "不收这种文件。请另存为PDF、JPG、PNG、DOCX或XLSX后再上传；旧的DOC、XLS请用WPS或Word另存。",
  disguised: "文件里夹带了另一种内容。请重新导出，或打印成PDF后再上传。",
  archive: "这个文档解开后过大，或者带有宏、密码。请另存为普通的DOCX或XLSX，或导出为PDF。",
  broken: "文件打不开，可能没有传完或已经损坏。请在电脑上打开看一下，再重新上传。",
  pixels: "图片像素过高，最多4,000万像素。请缩小后再上传。",
};

const missingWords: Record<MissingAnswer["why"], string> = {
  silent: "没有答复",
  against: "不同意",
  not_asked: "没有征求",
};

type TextOf = { readonly [Code in Refusal["code"]]: (refusal: Extract<Refusal, { code: Code }>) => string };

const texts: TextOf = {
  invalid: () => "有几处填写需要改，请看标出的地方。",
  not_signed_in: () => "登录已经结束。请重新登录，填写的内容还在。",
  not_found: () => "没有找到。它可能已经转到别处，请回到列表再看。",
  not_your_role: () => "这一步由另一个岗位办理。",
  not_from_here: () => "已经不在这一步了，请刷新后再看。",
  already_begun: () => "审核已经开始，不能再撤回。可以请推荐单位退回修改。",
  two_stages: (r) => `您已经在${stageWords[r.stage]}环节办理过这份申报，同一个人不能办理两个环节。`,
  filled_in_by_you: () => "这份申报由您代填，审核要由另一位同事办理。",
  stale: ({ by }) => (by === undefined ? "刚刚有人改动或办理过。请刷新，看过新的内容再办理。" : fasterWords(by)),
  stale_form: () => "另一处改过这份申报，请选保留哪一版。",
  round_not_open: (r) => `现在不在填报时间内。填报时间是${moment(r.opensAt)}至${moment(r.closesAt)}。`,
  deadline_passed: (r) => `已经过了截止时间（${moment(r.deadline)}）。`,
  rule_failed: (r) => `还有条件没有满足：${r.rules.map((rule) => `${rule.title}（${rule.figures}）`).join("；")}。`,
  duplicate_collective: (r) =>
    r.nominationId === null
      ? `${r.organisationName}已经为这个集体申报了这一称号，同一批次只能申报一次。请先与${r.organisationName}商定由谁申报。`
      : "本单位已经为这个集体提交过这一称号的申报，同一批次只能申报一次。",
  quota_exhausted: (r) => (r.places === 0 ? "这一称号没有分配名额。" : `${r.places}个名额已经用完。`),
  consultation_missing: (r) =>
    `征求意见还没有齐：${r.departments.map(({ department, why }) => `${department}（${missingWords[why]}）`).join("、")}。`,
  link_unknown: () => "没有这个链接，请核对是否完整，或者请发函单位重新发送。",
  link_used: () => "这个链接已经答复过，每个链接只能用一次。需要更正请联系发函单位。",
  link_expired: () => "这个链接已经过期，请联系发函单位重新发送。",
  kept_from_some: () => "其中有您需要回避的，请由另一位同事办理。",
  plan_changed: () => "试算之后有变动，一件也没有办理。请重新试算后再确认。",
  scoring_over: () => "评分已经截止或者已经提交，不能再改。",
  judges_short: (r) => `${r.title}需要${r.needed}位评委，除去要回避的只剩${r.free}位。请增加评委或减少每件的评委数。`,
  no_quorum: (r) => `到会${r.present}人，不足规定的${r.quorum}人，表决无效。`,
  items_undecided: (r) => `还有${r.count}项没有表决。`,
  meeting_closed: () => "会议已经结束，记录不再改动。名单要变，请另开一次会。",
  list_changed: () => "名单刚刚有变动，签名要对新的名单重新作出。请刷新后再看。",
  signatures_missing: (r) => `还缺签名：${r.missing.join("、")}。`,
  already_signed: () => "您已经在这份名单上签过名。每个人只签一处。",
  signature_complete: () => "这一处签名已经齐了，请签另一处。",
  notice_running: (r) => `公示还没有结束，截止时间是${moment(r.closesAt)}。`,
  objection_open: (r) => `还有${r.count}件异议没有办结，或者成立之后还没有中止。`,
  not_all_cleared: (r) => `名单上还有${r.count}件没有完成公示。`,
  dates_unconfirmed: (r) => `这一年的节假日安排还没有正式公布，请核对并确认公示起止日期：${r.firstDay}至${r.lastDay}。`,
  number_taken: () => "这个文号已经用过，请核对。",
  duplicate_request: () => "同一个请求正在办理，请稍等。",
  file_too_large: ({ of }) =>
    of === "file" ? "文件超过20 MB。请压缩，或分成几个文件。" : "附件合计超过200 MB。请先删去不需要的，再上传。",
  file_refused: ({ fault }) => faultWords[fault],
  upload_out_of_step: () => "已经收到的部分和这里记的不一样，正在对齐后继续。",
  too_many_attempts: () => "连续多次没有登录成功，请15分钟后再试。",
  too_many_requests: () => "请求太快了，请稍等一会儿再试。",
};

/** What a refusal says to the person who was refused. */
export function refusalText(refusal: Refusal): string {
  const text: (refusal: never) => string = texts[refusal.code];
  return text(refusal as never);
}
