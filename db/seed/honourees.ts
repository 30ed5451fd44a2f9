import type { AwardKey } from "@/domain/award-types";
import type { Figure, OtherHonour, RollLevel } from "@/domain/honour";

/** A collective of the special edition of 8 March 2021; what that edition does not say is null. */
export type Honouree = {
  readonly parentName: string;
  readonly name: string;
  readonly shortName: string;
  readonly county: string | null;
  readonly bodyName: string;
  readonly industry: string;
  readonly staff: number | null;
  readonly women: number | null;
  readonly womenShare: number | null;
  readonly averageAge: number | null;
  readonly foundedYear: number | null;
  readonly storyTitle: string;
  readonly storyDeck: string;
  readonly story: readonly string[];
  readonly figures: readonly Figure[];
  /** Those that the roll registers, each with a number of its own; the highest first. */
  readonly honours: readonly { readonly award: AwardKey; readonly level: RollLevel; readonly year: number | null }[];
  readonly otherHonours: readonly OtherHonour[];
};

const figure = (label: string, value: string, unit: string): Figure => ({ label, value, unit });

const other = (title: string, level: OtherHonour["level"], grantedBy: string | null = null): OtherHonour => ({
  title,
  level,
  grantedBy,
  year: null,
});

const povertyOffice: Honouree = {
  parentName: "吕梁市扶贫办",
  name: "扶贫项目指导工作站",
  shortName: "扶贫项目指导工作站",
  county: null,
  bodyName: "市直机关",
  industry: "党政机关",
  staff: null,
  women: null,
  womenShare: 75,
  averageAge: 37,
  foundedYear: null,
  storyTitle: "四百六十八座电站，一本算到村的账",
  storyDeck: "吕梁市扶贫办扶贫项目指导工作站女性占75%，平均年龄37岁，2020年获得全国巾帼文明岗称号。",
  story: [
    "村级电站468座，总规模59.6万千瓦，1,605个村、21.8万户从中受益。给这些项目做指导的，是吕梁市扶贫办的一个工作站：女性占75%，平均年龄37岁。",
    "电站之外还有土地上的事。“光伏＋”项目有9,000亩；产业上有龙头企业47家、合作社21个。",
    "资金是另一本账。小额信贷投放47.62亿元，为计划的131%；周转金5.3亿元，帮助了49家企业。",
  ],
  figures: [
    figure("村级电站", "468", "座"),
    figure("总规模", "59.6", "万千瓦"),
    figure("受益村", "1,605", "个"),
    figure("受益户", "21.8", "万户"),
    figure("小额信贷投放", "47.62", "亿元"),
  ],
  honours: [{ award: "model_post", level: "national", year: 2020 }],
  otherHonours: [],
};

const motorway: Honouree = {
  parentName: "山西交控集团",
  name: "吕梁南高速公路信息监控中心",
  shortName: "吕梁南信息监控",
  county: null,
  bodyName: "市直交通系统",
  industry: "交通运输",
  staff: 21,
  women: 20,
  womenShare: 95,
  averageAge: 33,
  foundedYear: null,
  storyTitle: "二十一个人，守望一条高速公路",
  storyDeck: "山西交控集团吕梁南高速公路信息监控中心平均年龄33岁，女职工占95%。",
  story: [
    "吕梁南高速公路信息监控中心一共21人，平均年龄33岁。原刊写女职工占95%，按人数折算是20人。",
    "她们得过的奖里，有一项同风雪有关：抗雪除冰集体二等功。另外两项是优秀基层党组织和标准化党支部。",
    "2020年，这个21人的集体获得全国巾帼文明岗称号。",
  ],
  figures: [figure("在册职工", "21", "人"), figure("平均年龄", "33", "岁"), figure("女职工占比（原刊）", "95", "%")],
  honours: [{ award: "model_post", level: "national", year: 2020 }],
  otherHonours: [other("优秀基层党组织", "unit"), other("抗雪除冰集体二等功", "unit"), other("标准化党支部", "unit")],
};

const bank: Honouree = {
  parentName: "招商银行",
  name: "吕梁分行",
  shortName: "招商银行吕梁分行",
  county: null,
  bodyName: "市直金融系统",
  industry: "金融",
  staff: 44,
  women: 29,
  womenShare: 66,
  averageAge: null,
  foundedYear: null,
  storyTitle: "四十四人的分行，二十九位是她",
  storyDeck: "招商银行吕梁分行的9名柜员里，6名是女性，每人一天办理150笔业务。",
  story: [
    "招商银行吕梁分行有员工44人，其中女员工29人。个人客户105,788名，对公客户1,500余户，日常业务就由这四十几个人办下来。",
    "柜台是客户最先到的地方。9名柜员里，女柜员有6名。每名柜员一天要办150笔业务，按8小时折算，三分钟出头就是一笔。",
    "分行为客户做的资产配置，年化收益为7.48%。分行获得过全国三八红旗集体称号，也是省级青年文明号。",
  ],
  figures: [
    figure("个人客户", "105,788", "名"),
    figure("对公客户", "1,500", "余户"),
    figure("柜员中的女性", "6 / 9", "人"),
    figure("柜员人均日办业务", "150", "笔"),
  ],
  honours: [{ award: "red_banner", level: "national", year: null }],
  otherHonours: [other("青年文明号", "province")],
};

const school: Honouree = {
  parentName: "吕梁市",
  name: "卫生学校",
  shortName: "吕梁市卫生学校",
  county: null,
  bodyName: "市直教育系统",
  industry: "教育",
  staff: null,
  women: null,
  womenShare: null,
  averageAge: null,
  foundedYear: null,
  storyTitle: "三十九期培训，一万三千多名护工",
  storyDeck: "2015年起，吕梁市卫生学校开办吕梁山护工培训，学员里女性占85%。",
  story: [
    "2015年，吕梁市卫生学校办起吕梁山护工培训与就业项目，这是全省首个家政护理扶贫项目。培训一共办了39期，学员13,249人，女性占85%，来自贫困家庭的有5,300人。",
    "学会了，还要找得到活。学校同30多家企业合作，办了21场招聘会。8,000多人由此就业，其中女性占62%；有62人去了日本工作。",
    "学校获得过省、市两级三八红旗集体称号和全国工人先锋号，也是商务部家政劳务输出基地。",
  ],
  figures: [
    figure("护工培训", "39", "期"),
    figure("培训学员", "13,249", "人"),
    figure("实现就业", "8,000", "余人"),
    figure("学员中的女性", "85", "%"),
    figure("招聘会", "21", "场"),
  ],
  honours: [
    { award: "red_banner", level: "province", year: null },
    { award: "red_banner", level: "city", year: null },
  ],
  otherHonours: [
    other("工人先锋号", "national"),
    other("家政劳务输出基地", "national", "商务部"),
    other("弘扬吕梁精神聚力改革创新先进集体", "city", "中共吕梁市委、吕梁市人民政府"),
  ],
};

const community: Honouree = {
  parentName: "离石区滨河街道",
  name: "龙山社区妇联",
  shortName: "龙山社区妇联",
  county: "离石区",
  bodyName: "离石区妇女联合会",
  industry: "社区与妇联组织",
  staff: null,
  women: null,
  womenShare: null,
  averageAge: null,
  foundedYear: 2018,
  storyTitle: "四百多人参加的家庭文化活动",
  storyDeck: "离石区滨河街道龙山社区妇联2018年成立，家风家教、普法和关爱儿童是日常的几件事。",
  story: [
    "龙山社区妇联2018年成立。2020年，社区的家庭文化活动有400多人参加。",
    "她们的日常由几件事组成：举办家风家教主题活动，开设阳光课堂和公益讲座，讲民法典和婚姻法，关爱困境儿童。疫情防控的时候，她们还做人员信息的摸排。",
    "社区妇联获得过全国家庭工作先进集体和省级三八红旗集体称号；社区是市级文明社区、健康示范社区。",
  ],
  figures: [figure("家庭文化活动（2020年）", "400", "余人"), figure("成立", "2018", "年")],
  honours: [{ award: "red_banner", level: "province", year: null }],
  otherHonours: [other("家庭工作先进集体", "national"), other("文明社区", "city"), other("健康示范社区", "city")],
};

const housingFund: Honouree = {
  parentName: "吕梁市",
  name: "住房公积金管理中心",
  shortName: "公积金管理中心",
  county: null,
  bodyName: "市直机关",
  industry: "公共服务",
  staff: 259,
  women: 159,
  womenShare: 61.4,
  averageAge: null,
  foundedYear: null,
  storyTitle: "一百五十九名女职工，占六成一",
  storyDeck: "2020年，吕梁市住房公积金管理中心在全省排名第三。",
  story: [
    "吕梁市住房公积金管理中心有女职工159人，占61.4%，按这个比例折算，全中心是259人。2020年，中心在全省排名第三。",
    "本职以外，中心捐款3.07万元，5次走访困难家庭，帮扶4.5万元。",
    "中心获得过省级三八红旗集体称号，也是市文明委授予的文明单位、省住房和城乡建设厅授予的住房城乡建设优秀单位。",
  ],
  figures: [
    figure("女职工", "159", "人"),
    figure("全省排名（2020年）", "第3", "名"),
    figure("捐款", "3.07", "万元"),
    figure("走访帮扶", "4.5", "万元"),
  ],
  honours: [{ award: "red_banner", level: "province", year: null }],
  otherHonours: [
    other("住房城乡建设优秀单位", "province", "省住房和城乡建设厅"),
    other("文明单位", "city", "市文明委"),
  ],
};

/** The six, in the order in which the roll registers them. */
export const honourees: readonly Honouree[] = [povertyOffice, motorway, bank, school, community, housingFund];

export const honoureeSource =
  "吕梁市妇联2020年工作综述（2021年3月8日刊载）。人数与数字取自原文，文字另写；原文没有写明的年份和人数标为待核。";
