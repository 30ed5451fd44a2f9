import type { Database } from "@/db/client";
import { awardKeys, type AwardKey } from "@/domain/award-types";
import { addDays, momentOf } from "@/domain/calendar";
import type { RuleParameters } from "@/domain/eligibility";
import { quotas } from "../schema/quotas";
import { rounds } from "../schema/rounds";
import { rules } from "../schema/rules";
import { bodies, cityFederation } from "./bodies";
import { seedConsultations } from "./seed-consultations";
import { type Ids, idIn } from "./seed-city";
import { seedPhrases } from "./seed-phrases";
import { seedStructure } from "./seed-structure";

const roundYear = 2027;

const openFor = 20;

/** The round is open from 20 days before the first start to 20 days after; its award day is 8 March, or later when that has passed. */
function roundOf(today: string) {
  const closes = addDays(today, openFor);
  const cityDue = addDays(closes, 25);
  const womensDay = `${roundYear}-03-08`;
  return {
    year: roundYear,
    title: `${roundYear}年度吕梁市三八红旗集体、巾帼文明岗推荐评选`,
    basis: `${cityFederation}关于推荐${roundYear}年度吕梁市三八红旗集体、巾帼文明岗的通知（文号〔待填〕）`,
    opensAt: momentOf(addDays(today, -openFor), "00:00"),
    closesAt: momentOf(closes, "18:00"),
    countyDue: addDays(closes, 10),
    cityDue,
    awardDay: cityDue < womensDay ? womensDay : addDays(cityDue, 14),
    noticeDays: 5,
    noticeCutoff: "12:00",
    noticeCloses: "17:30",
    resubmitDays: 3,
    reviewDays: 5,
  };
}

const questions = [
  { key: "safety", text: "发生过生产安全、食品药品安全、校园安全等责任事故", years: 3 },
  { key: "wages", text: "有拖欠职工工资、欠缴社会保险费的情况", years: 2 },
  { key: "environment", text: "因污染环境、破坏生态受过行政处罚", years: 3 },
  { key: "discipline", text: "集体或者负责人因违纪违法受过党纪政务处分、刑事处罚", years: 3 },
  { key: "credit", text: "被列入失信被执行人名单、经营异常名录或者严重违法失信名单", years: 2 },
];

type SeedRule = readonly [award: AwardKey | null, title: string, hard: boolean, parameters: RuleParameters];

const seedRules: readonly SeedRule[] = [
  ["red_banner", "女性占比不低于60%", true, { kind: "women_share", percent: 60, comparison: ">=" }],
  ["model_post", "女性占比原则上不低于60%", false, { kind: "women_share", percent: 60, comparison: ">=" }],
  ["model_post", "在册职工不少于3人，特殊岗位除外", true, { kind: "headcount", least: 3, exceptSpecialPosts: true }],
  ["model_post", "集体负责人中有女性", true, { kind: "woman_leads" }],
  [
    null,
    "原则上获得过县级以上同名称号或者行业荣誉",
    false,
    {
      kind: "prior_honour",
      sameAward: ["county", "city", "province", "national"],
      trade: ["unit", "county", "city", "province", "national"],
      heldYears: 0,
    },
  ],
  [null, "没有获得过同级同名称号", true, { kind: "no_repeat", withinYears: null, levels: "same" }],
  [null, "单位级别为处级及以下", true, { kind: "unit_rank", highest: "处级" }],
  [null, "集体原则上成立满1年", false, { kind: "founded_years", least: 1 }],
  [null, "主要事迹1,500到2,000字", true, { kind: "word_count", field: "deeds", least: 1_500, most: 2_000 }],
  [null, "简要事迹不超过500字", true, { kind: "word_count", field: "summary", least: 1, most: 500 }],
  [null, "没有负面清单所列情形", true, { kind: "negative_list", questions }],
  [null, "本单位公示原则上不少于5个工作日", false, { kind: "own_notice", workingDays: 5 }],
];

const clauses = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

const placesOf: Readonly<Record<AwardKey, { readonly body: number; readonly city: number }>> = {
  red_banner: { body: 2, city: 20 },
  model_post: { body: 3, city: 30 },
};

/** The round with its rules and quotas, and the places of each body and of the city. */
export async function seedRound(db: Database, ids: Ids, today: string): Promise<void> {
  const [round] = await db.insert(rounds).values(roundOf(today)).returning({ id: rounds.id });
  if (round === undefined) throw new Error("the round was not inserted");
  const roundId = round.id;
  await db.insert(rules).values(
    seedRules.map(([award, title, hard, parameters], index) => ({
      roundId,
      award,
      ordinal: index + 1,
      title,
      clause: `第三条第${clauses[index]}款`,
      hard,
      parameters,
    })),
  );
  await db
    .insert(quotas)
    .values(
      awardKeys.flatMap((award) => [
        { roundId, bodyId: idIn(ids, cityFederation), award, places: placesOf[award].city },
        ...bodies.map(({ name }) => ({ roundId, bodyId: idIn(ids, name), award, places: placesOf[award].body })),
      ]),
    );
  await seedConsultations(db, roundId);
  await seedStructure(db, roundId);
  await seedPhrases(db, roundId);
}
