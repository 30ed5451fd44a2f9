import type { Remark } from "@/domain/nomination";

/**
 * When a step happens: at a part of the office hours from the round's opening to the first notice ("early") or to now
 * ("late"), or so many minutes after the first notice was announced or closed, or now.
 */
export type When =
  | readonly [span: "early" | "late", part: number]
  | readonly [span: "notice" | "close", minutes: number]
  | "now";

export type UnitStep = { readonly of: string } & (
  | { readonly verb: "create"; readonly unfinished?: true; readonly to?: string }
  | { readonly verb: "submit" | "begin" }
  | { readonly verb: "mend"; readonly summaryEnd: string }
  | { readonly verb: "recommend"; readonly opinion: string }
  | { readonly verb: "return"; readonly remarks: readonly Remark[] }
  | { readonly verb: "decline" | "withdraw" | "send_back"; readonly reason: string }
  | { readonly verb: "hand_on"; readonly to: string; readonly reason: string }
);

/** A step for a list, which stands under the number of its meeting. */
export type ListStep = { readonly list: string } & (
  | { readonly verb: "propose"; readonly units: readonly string[] }
  | { readonly verb: "sign"; readonly kind: "proofreading" | "privacy" }
  | { readonly verb: "announce" }
  | { readonly verb: "object"; readonly facts: string }
  | { readonly verb: "close_objection"; readonly conclusion: string }
  | { readonly verb: "release"; readonly document: string }
);

export type Step = { readonly when: When; readonly by: string } & (UnitStep | ListStep | { readonly verb: "tick" });

const stops = ["create", "submit", "begin", "recommend", "city_begin"] as const;
type Stop = (typeof stops)[number];

const early: Readonly<Record<Stop, number>> = {
  create: 0.02,
  submit: 0.14,
  begin: 0.26,
  recommend: 0.38,
  city_begin: 0.5,
};
const late: Readonly<Record<Stop, number>> = {
  create: 0.08,
  submit: 0.22,
  begin: 0.36,
  recommend: 0.5,
  city_begin: 0.62,
};

const opinions = [
  "材料齐全，数据与花名册、台账一致，已到岗位核看，同意推荐。",
  "事迹真实，服务对象反映好，本单位公示期间没有异议，同意推荐。",
  "岗位作用突出，做法可以推广，同意推荐。",
];

type Road = {
  readonly of: string;
  readonly county: string;
  readonly city?: string;
  readonly until: Stop;
  readonly span?: "early";
};

/** The usual road of a nomination, from its first save to a stop; each a little after the one before. */
function road({ of, county, city = "shifulian", until, span }: Road): readonly Step[] {
  const offset = Number(of.slice(-2)) / 250;
  const parts = span === "early" ? early : late;
  const when = (stop: Stop): When => [span ?? "late", parts[stop] + offset];
  const all: Readonly<Record<Stop, Step>> = {
    create: { when: when("create"), by: of, of, verb: "create" },
    submit: { when: when("submit"), by: of, of, verb: "submit" },
    begin: { when: when("begin"), by: county, of, verb: "begin" },
    recommend: {
      when: when("recommend"),
      by: county,
      of,
      verb: "recommend",
      opinion: opinions[Number(of.slice(-1)) % opinions.length] ?? "",
    },
    city_begin: { when: when("city_begin"), by: city, of, verb: "begin" },
  };
  return stops.slice(0, stops.indexOf(until) + 1).map((stop) => all[stop]);
}

const released = "吕妇办纪〔演示〕1号";
const cleared = "吕妇办纪〔演示〕2号";
const announced = "吕妇办纪〔演示〕3号";
const signing = "吕妇办纪〔演示〕4号";

const signatures = (
  list: string,
  span: "early" | "late",
  parts: readonly [number, number, number],
): readonly Step[] => [
  { when: [span, parts[0]], by: "fabu", list, verb: "sign", kind: "proofreading" },
  { when: [span, parts[1]], by: "fabu2", list, verb: "sign", kind: "privacy" },
  { when: [span, parts[2]], by: "fabu3", list, verb: "sign", kind: "privacy" },
];

const beforeAndAtCounty: readonly Step[] = [
  { when: ["late", 0.7], by: "unit01", of: "unit01", verb: "create", unfinished: true },
  { when: ["late", 0.74], by: "unit02", of: "unit02", verb: "create" },
  { when: ["late", 0.93], by: "unit02", of: "unit02", verb: "submit" },
  ...road({ of: "unit03", county: "lishi", until: "begin" }),
  ...road({ of: "unit04", county: "lishi2", until: "begin" }),
  {
    when: ["late", 0.9],
    by: "lishi2",
    of: "unit04",
    verb: "return",
    remarks: [
      { field: "deeds", text: "请补写最近一年的具体做法，并说明数据的口径。" },
      { field: "evidence", text: "服务人次与正文不一致，请核对。" },
      { field: "contactPhone", text: "电话打不通，请改为能接通的办公电话。" },
    ],
  },
  ...road({ of: "unit05", county: "wenshui", until: "begin" }),
  {
    when: ["late", 0.66],
    by: "wenshui",
    of: "unit05",
    verb: "return",
    remarks: [{ field: "summary", text: "请在简要事迹里写明统计的起止时间。" }],
  },
  { when: ["late", 0.76], by: "unit05", of: "unit05", verb: "mend", summaryEnd: "以上数据统计到上月底。" },
  { when: ["late", 0.78], by: "unit05", of: "unit05", verb: "submit" },
  ...road({ of: "unit06", county: "wenshui", until: "begin" }),
  {
    when: ["late", 0.7],
    by: "wenshui",
    of: "unit06",
    verb: "decline",
    reason: "成立时间较短，带动作用还在形成，建议积累一年后再申报。",
  },
];

const beyondCounty: readonly Step[] = [
  { when: ["late", 0.1], by: "unit07", of: "unit07", verb: "create", to: "lishi" },
  { when: ["late", 0.24], by: "unit07", of: "unit07", verb: "submit" },
  {
    when: ["late", 0.3],
    by: "lishi",
    of: "unit07",
    verb: "hand_on",
    to: "liulin",
    reason: "单位在柳林县，应由柳林县妇女联合会初审。",
  },
  { when: ["late", 0.44], by: "liulin", of: "unit07", verb: "begin" },
  { when: ["late", 0.88], by: "liulin", of: "unit07", verb: "recommend", opinion: opinions[0] ?? "" },
  ...road({ of: "unit08", county: "xiaoyi", until: "city_begin" }),
  ...road({ of: "unit09", county: "jiaocheng", until: "city_begin" }),
  {
    when: ["late", 0.94],
    by: "shifulian",
    of: "unit09",
    verb: "return",
    remarks: [
      { field: "summary", text: "请写清合格率的统计年度。" },
      { field: "honours", text: "请补充县级荣誉的文号，没有的注明“无文号”。" },
    ],
  },
  ...road({ of: "unit10", county: "linxian", city: "shifulian2", until: "city_begin" }),
  {
    when: ["late", 0.8],
    by: "shifulian2",
    of: "unit10",
    verb: "decline",
    reason: "同类岗位推荐较多，综合比较后本次不列入。",
  },
  ...road({ of: "unit20", county: "xiaoyi", until: "submit" }),
  { when: ["late", 0.4], by: "unit20", of: "unit20", verb: "withdraw", reason: "机构正在更名，拟待更名完成后再申报。" },
];

const onLists: readonly Step[] = [
  ...road({ of: "unit11", county: "jiguan", until: "city_begin" }),
  ...road({ of: "unit12", county: "fenyang", until: "city_begin" }),
  { when: ["late", 0.9], by: "shifulian2", list: signing, verb: "propose", units: ["unit11", "unit12"] },
  { when: ["late", 0.96], by: "fabu", list: signing, verb: "sign", kind: "proofreading" },
  ...road({ of: "unit13", county: "zhongyang", until: "city_begin" }),
  ...road({ of: "unit14", county: "xingxian", until: "city_begin" }),
  ...road({ of: "unit15", county: "lanxian", until: "city_begin" }),
  { when: ["late", 0.78], by: "shifulian", list: announced, verb: "propose", units: ["unit13", "unit14", "unit15"] },
  ...signatures(announced, "late", [0.84, 0.87, 0.91]),
  { when: "now", by: "fabu", list: announced, verb: "announce" },
  ...road({ of: "unit16", county: "fangshan", until: "city_begin", span: "early" }),
  ...road({ of: "unit17", county: "jiaokou", until: "city_begin", span: "early" }),
  ...road({ of: "unit18", county: "shilou", until: "city_begin", span: "early" }),
  ...road({ of: "unit19", county: "jinrong", until: "city_begin", span: "early" }),
  { when: ["early", 0.66], by: "shifulian", list: released, verb: "propose", units: ["unit18", "unit19"] },
  { when: ["early", 0.7], by: "shifulian2", list: cleared, verb: "propose", units: ["unit16", "unit17"] },
  ...signatures(released, "early", [0.76, 0.8, 0.84]),
  ...signatures(cleared, "early", [0.78, 0.82, 0.86]),
  { when: ["notice", 0], by: "fabu", list: released, verb: "announce" },
  { when: ["notice", 20], by: "fabu2", list: cleared, verb: "announce" },
  {
    when: ["notice", 1_500],
    by: "fabu3",
    list: cleared,
    verb: "object",
    facts: "来电反映名单中一个集体的人数与花名册不一致，请核对。",
  },
  {
    when: ["notice", 2_950],
    by: "fabu3",
    list: cleared,
    verb: "close_objection",
    conclusion: "经与人事部门花名册核对，人数与申报一致，反映的情况不属实，已答复来电人。",
  },
  { when: ["close", 1], by: "", verb: "tick" },
  { when: "now", by: "", verb: "tick" },
  { when: ["close", 30], by: "fabu", list: released, verb: "release", document: "吕妇字〔演示〕1号" },
];

/** What the city has in review and gives to its judges. */
const beforeJudges: readonly Step[] = [
  ...road({ of: "unit21", county: "lishi", until: "city_begin" }),
  ...road({ of: "unit22", county: "linxian", city: "shifulian2", until: "city_begin" }),
  ...road({ of: "unit23", county: "liulin", until: "city_begin" }),
  ...road({ of: "unit24", county: "lanxian", city: "shifulian2", until: "city_begin" }),
  ...road({ of: "unit25", county: "jiguan", until: "city_begin" }),
];

/** What has happened in the demonstration city: a nomination in every position of the procedure. */
export const script: readonly Step[] = [...beforeAndAtCounty, ...beyondCounty, ...beforeJudges, ...onLists];
