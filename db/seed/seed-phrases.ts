import type { Database } from "@/db/client";
import type { RuleParameters } from "@/domain/eligibility";
import type { Remark } from "@/domain/nomination";
import { adviceFor } from "@/domain/rule-kinds/advice";
import { phrases } from "../schema/review-marks";

type Kind = RuleParameters["kind"];
type OfRule = { readonly field: Remark["field"]; readonly texts: readonly string[] };

const ofRules: Readonly<Record<Kind, OfRule>> = {
  women_share: {
    field: "staffWomen",
    texts: [
      "职工总数与女职工人数请按同一日期的在册名册填写，并上传职工名册。",
      "按现填人数女性占比达不到条件，请核对两项人数；属实而原则上可以放宽的，请写明原因。",
    ],
  },
  headcount: {
    field: "staffTotal",
    texts: ["在册职工人数达不到条件，请核对；属于特殊岗位的，请选择“特殊岗位”并附说明。"],
  },
  woman_leads: {
    field: "womanLeads",
    texts: ["请核对集体负责人中是否有女性，并上传任职文件。", "负责人姓名、职务与所附任职文件不一致，请核对。"],
  },
  prior_honour: {
    field: "honours",
    texts: [
      "所获荣誉请填全称、级别、授予单位、年份和文号，并逐项上传证书或表彰文件。",
      "没有填报县级以上同名称号或者行业荣誉，请补充；确实没有的，请写明原因。",
    ],
  },
  no_repeat: {
    field: "fullName",
    texts: ["查到这个集体已获过同级同名称号，请核对集体名称；不是同一个集体的，请附说明和证明材料。"],
  },
  unit_rank: { field: "unitRank", texts: ["单位级别请按机构编制文件填写，并上传文件首页。"] },
  founded_years: { field: "foundedOn", texts: ["集体成立时间请按成立文件填写，并上传文件。"] },
  word_count: {
    field: "deeds",
    texts: ["字数不符合要求，请按页面上显示的字数增减。", "请删去与集体无关的内容和口号，保留具体做法、数字和成效。"],
  },
  negative_list: {
    field: "negatives",
    texts: ["请逐项核实负面清单并如实填写；选“是”的，请写明时间、情况和整改结果，附主管部门证明。"],
  },
  own_notice: {
    field: "noticeFrom",
    texts: ["本单位公示不足规定的工作日，请补足后再报，并上传公示照片。"],
  },
};

const ofFields: Readonly<Partial<Record<Remark["field"], readonly string[]>>> = {
  form: ["请按退回意见逐项修改，改完后核对全文再提交。", "表内数字前后不一致，请统一核对。"],
  fullName: ["集体名称请用全称，与公章或者成立文件一致。"],
  creditCode: ["统一社会信用代码与登记证书不一致，请核对。"],
  parentName: ["没有独立代码的，请填写隶属单位全称。"],
  address: ["通信地址请写到街道和门牌号。"],
  superior: ["请填写上级主管部门全称。"],
  staffTotal: ["职工总数与所附名册不一致，请按同一日期的在册名册核对。"],
  staffWomen: ["女职工人数与所附名册不一致，请核对。"],
  averageAge: ["平均年龄与所附名册算出的不一致，请核对。"],
  under35: ["35岁以下人数与所附名册不一致，请核对。"],
  partyMembers: ["党员人数请按党组织名册填写。"],
  frontline: ["请核对是否为一线岗位，并在事迹中写明岗位工作。"],
  headName: ["负责人姓名请与任职文件一致。"],
  headTitle: ["负责人职务请写全称。"],
  contactPhone: ["联系电话打不通，请更正。"],
  supervisionPhone: ["监督电话请填写可以接通的电话。"],
  servicePromise: ["服务承诺请写具体事项和时限，不写口号。"],
  honours: ["荣誉证书看不清或者与填报内容不一致，请重新上传。"],
  summary: ["简要事迹请写清人数、主要做法和成效，与主要事迹一致。"],
  deeds: [
    "数字请注明年度和来源，并在“数据佐证”中列出。",
    "请补充女职工参与的具体事例，写明时间、事情和结果。",
    "内容与其他单位的材料雷同，请按本集体的实际情况重写。",
  ],
  evidence: ["事迹中的主要数字请在数据佐证中列出，写明数值、单位和年度。"],
  noticePlace: ["请写明公示的具体地点。"],
  noticeResult: ["请写明公示期间有无异议和处理情况。"],
  opinion: ["单位意见请写明经过什么会议研究、是否同意申报。"],
};

/** The phrases that everybody has: for each kind of rule, what to ask for and what helps next time; for common fields, what to ask for. */
export async function seedPhrases(db: Database, roundId: string): Promise<void> {
  const kinds = Object.entries(ofRules) as [Kind, OfRule][];
  const fields = Object.entries(ofFields) as [Remark["field"], readonly string[]][];
  const rows = [
    ...kinds.flatMap(([ruleKind, { field, texts }]) =>
      texts.map((text) => ({ use: "return" as const, ruleKind, field, text })),
    ),
    ...fields.flatMap(([field, texts]) =>
      texts.map((text) => ({ use: "return" as const, ruleKind: null, field, text })),
    ),
    ...kinds.map(([ruleKind]) => ({ use: "decline" as const, ruleKind, field: null, text: adviceFor(ruleKind) })),
  ];
  await db.insert(phrases).values(rows.map((row, ordinal) => ({ ...row, roundId, ordinal })));
}
