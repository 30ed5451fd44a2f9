/*
 * SYNTHETIC. Nothing in this file is a fact about anybody. It stands in for what the forms require and the record of the
 * six collectives does not say, so that they can travel the road in the tests' own database. Used nowhere else.
 */
import { countCharacters } from "@/domain/count-characters";
import type { FormDraft } from "@/domain/nomination";
import { addDays } from "@/domain/calendar";
import { privacyNotice } from "@/domain/privacy-notice";

/** Counts of people where the record gives only a share, or nothing. */
export const syntheticStaff = { staffTotal: "40", staffWomen: "30" } as const;

export const syntheticAge = "38";

/** Where the record names no honour of the trade. */
export const syntheticHonours: FormDraft["honours"] = [
  { title: "测试用的先进班组", level: "unit", grantedBy: "", year: "", documentNumber: "" },
];

const filler = [
  "以下为测试用的填充文字，不是事实。",
  "班组每天开始工作前先碰头，把当天要办的事列成一张单子，分给每一个人，收工时逐条对照，没有办完的写明原因和接手的人。",
  "遇到一次说不清楚的事项，经办人当面写下还缺什么、到哪里取、什么时候来，让来办事的人只跑一趟。",
  "新来的同事由老同事带，前三个月跟着学，后三个月自己办、旁边有人看，半年后才单独上岗。",
  "每个月底把办过的事翻一遍，挑出最费时间的三件，大家一起想办法，能合并的合并，能提前准备的提前准备。",
  "意见簿放在门口，谁都可以写，写了的当天有人看，三天之内有人答复，答复同样写在簿子上。",
  "逢年过节轮流值班，家里有老人和孩子的排在白天，其余的人把晚上接过去，几年下来没有空过一个班。",
  "资料按年份和事项编号，借出和归还都登记，交接的时候点清楚，换了人也找得到。",
];

/** The deeds: the facts first, then filler until the count lies between 1,500 and 1,600 characters. */
export function paddedDeeds(facts: readonly string[]): string {
  const paragraphs = [...facts];
  for (let turn = 0; countCharacters(paragraphs.join("\n")) < 1_500; turn += 1)
    paragraphs.push(filler[turn % filler.length] ?? "");
  return paragraphs.join("\n");
}

export const syntheticForm = (today: string): Partial<FormDraft> => ({
  unitNature: "事业单位",
  noOwnCode: true,
  creditCode: "",
  unitRank: "科级",
  address: "山西省吕梁市某区某街某号",
  postcode: "033000",
  superior: "某主管部门",
  under35: "12",
  partyMembers: "9",
  frontline: "yes",
  womanLeads: "yes",
  foundedOn: "2016",
  headName: "某某",
  headTitle: "负责人",
  contactName: "某某",
  contactPhone: "0358-0000000",
  supervisionPhone: "0358-0000000",
  servicePromise: "一次告知，限时办结。",
  noticeFrom: addDays(today, -15),
  noticeTo: addDays(today, -2),
  noticePlace: "单位公示栏",
  noticeResult: "无异议",
  opinion: "经集体研究，同意申报。",
  declared: true,
  privacyNotice: privacyNotice.version,
});
