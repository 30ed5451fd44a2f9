import { describe, expect, it } from "vitest";
import type { EarlierHonour, RuleParameters } from "@/domain/eligibility";
import { type Case, honourRow, verdictOf } from "./facts";

type Verdict = ReturnType<typeof verdictOf>;
type Example = readonly [notice: string, rule: RuleParameters, passing: Case, failing: Case, instead?: Verdict];

const people = (staffTotal: string, staffWomen: string) => ({ staffTotal, staffWomen });
const earlier = (level: EarlierHonour["level"], year: number): EarlierHonour => ({
  award: "model_post",
  level,
  year,
  registrationNumber: null,
});
const row = (title: string, level: "city" | "county" | "province", year: string) => ({
  honours: [honourRow({ title, level, year })],
});
const chars = (count: number) => "事".repeat(count);
const no = { answer: "no", note: "" } as const;
const yes = { answer: "yes", note: "2025年发生一起" } as const;

const examples: readonly Example[] = [
  [
    "Henan province, 三八红旗集体: women 60 % or more",
    { kind: "women_share", percent: 60, comparison: ">=" },
    { form: people("5", "3") },
    { form: people("17", "10") },
  ],
  [
    "the nation's 巾帼文明岗 as glossed in 2025: women above 60 %",
    { kind: "women_share", percent: 60, comparison: ">" },
    { form: people("21", "13") },
    { form: people("5", "3") },
  ],
  [
    "Fujian province 2016, 巾帼文明岗: women 50 % or more",
    { kind: "women_share", percent: 50, comparison: ">=" },
    { form: people("8", "4") },
    { form: people("9", "4") },
  ],
  [
    "Shaanxi province 2023, 巾帼文明岗: at least 3 people",
    { kind: "headcount", least: 3 },
    { form: { staffTotal: "3" } },
    { form: { staffTotal: "2", specialPost: "yes" } },
  ],
  [
    "Hunan province 2020, 巾帼文明岗: at least 3 people, special posts excepted",
    { kind: "headcount", least: 3, exceptSpecialPosts: true },
    { form: { staffTotal: "3" } },
    { form: { staffTotal: "2", specialPost: "no" } },
  ],
  [
    "Hunan province 2020, 巾帼文明岗: a special post of two is for a person to judge",
    { kind: "headcount", least: 3, exceptSpecialPosts: true },
    { form: { staffTotal: "4" } },
    { form: { staffTotal: "2", specialPost: "yes" } },
    "manual",
  ],
  [
    "Huai'an city 2022, 巾帼文明岗: at least one woman among the heads",
    { kind: "woman_leads" },
    { form: { womanLeads: "yes" } },
    { form: { womanLeads: "no" } },
  ],
  [
    "Xiamen city 2014, 巾帼文明岗: the title of the district held for two years",
    { kind: "prior_honour", sameAward: ["county"], trade: [], heldYears: 2 },
    { roundYear: 2014, form: row("思明区巾帼文明岗", "county", "2012") },
    { roundYear: 2014, form: row("思明区巾帼文明岗", "county", "2013") },
  ],
  [
    "Fujian province 2016, 巾帼文明岗: the city's title for two years or a provincial honour of the trade",
    { kind: "prior_honour", sameAward: ["city"], trade: ["province"], heldYears: 2 },
    { roundYear: 2016, form: row("福建省卫生系统先进集体", "province", "2014") },
    { roundYear: 2016, form: row("福州市卫生系统先进集体", "city", "2010") },
  ],
  [
    "Fenyi county 2017: not repeated within five years",
    { kind: "no_repeat", withinYears: 5, levels: "same" },
    { roundYear: 2017, earlierHonours: [earlier("city", 2011)] },
    { roundYear: 2017, earlierHonours: [earlier("city", 2012)] },
  ],
  [
    "Zhoukou city, 巾帼文明岗: the city's title is not granted twice",
    { kind: "no_repeat", withinYears: null, levels: "same" },
    { roundYear: 2017, earlierHonours: [earlier("province", 2010)] },
    { roundYear: 2017, earlierHonours: [earlier("city", 2002)] },
  ],
  [
    "Jiangsu province 2021: whoever has the province's title or a higher one is not put forward again",
    { kind: "no_repeat", withinYears: null, levels: "same_or_higher" },
    { roundYear: 2021, earlierHonours: [earlier("county", 2019)] },
    { roundYear: 2021, earlierHonours: [earlier("province", 2009)] },
  ],
  [
    "Henan province, 三八红旗集体: units of 处级 or below",
    { kind: "unit_rank", highest: "处级" },
    { form: { unitRank: "科级" } },
    { form: { unitRank: "厅级" } },
  ],
  [
    "Nanping: a unit of 处级 needs the consent of a higher office, so a person judges it",
    { kind: "unit_rank", highest: "处级" },
    { form: { unitRank: "股级" } },
    { form: { unitRank: "处级" } },
    "manual",
  ],
  [
    "Henan's building trade 2011: no grave accident, no unpaid wages",
    {
      kind: "negative_list",
      questions: [
        { key: "safety", text: "发生过重大安全事故", years: 3 },
        { key: "wages", text: "拖欠职工工资", years: 2 },
      ],
    },
    { form: { negatives: { safety: no, wages: no } } },
    { form: { negatives: { safety: yes, wages: no } } },
  ],
  [
    "Zhejiang province 2017, 巾帼文明岗: main deeds of at most 500 characters",
    { kind: "word_count", field: "summary", least: 0, most: 500 },
    { form: { summary: chars(500) } },
    { form: { summary: chars(501) } },
  ],
  [
    "the nation's commerce administration 2008, 先进集体: deeds of at most 2,000 characters",
    { kind: "word_count", field: "deeds", least: 0, most: 2_000 },
    { form: { deeds: chars(2_000) } },
    { form: { deeds: chars(2_001) } },
  ],
  [
    "Pingdingshan's trade unions 2019: a notice in the unit of five working days or more",
    { kind: "own_notice", workingDays: 5 },
    { form: { noticeFrom: "2019-03-11", noticeTo: "2019-03-15" } },
    { form: { noticeFrom: "2019-03-15", noticeTo: "2019-03-20" } },
  ],
  [
    "Zhejiang 2017: 27 December to 2 January are seven days and four working days",
    { kind: "own_notice", workingDays: 5 },
    { form: { noticeFrom: "2017-12-27", noticeTo: "2018-01-03" }, specialDays: [newYear()] },
    { form: { noticeFrom: "2017-12-27", noticeTo: "2018-01-02" }, specialDays: [newYear()] },
  ],
];

function newYear() {
  return { day: "2018-01-01", kind: "holiday", name: "元旦", provisional: false } as const;
}

describe("the rules of real notices", () => {
  for (const [notice, rule, passing, failing, instead = "fail"] of examples)
    it(notice, () => {
      expect([verdictOf(rule, passing), verdictOf(rule, failing)]).toEqual(["pass", instead]);
    });
});

describe("years since founding, for which no notice on record gives an example", () => {
  it.each([1, 2, 3, 5])("at least %i", (least) => {
    const rule: RuleParameters = { kind: "founded_years", least };
    const founded = (year: number) => verdictOf(rule, { form: { foundedOn: String(year) } });
    expect([founded(2025 - least), founded(2027 - least)]).toEqual(["pass", "fail"]);
  });
});
