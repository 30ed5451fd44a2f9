import { describe, expect, it } from "vitest";
import type { EarlierHonour, RuleParameters } from "@/domain/eligibility";
import type { FormDraft } from "@/domain/nomination";
import { honourRow, judged } from "./facts";

describe("a prior honour", () => {
  const held = (heldYears: number): RuleParameters => ({
    kind: "prior_honour",
    sameAward: ["county"],
    trade: ["province", "unit"],
    heldYears,
  });
  const post = (change: Partial<FormDraft["honours"][number]> = {}) =>
    honourRow({ title: "某县巾帼文明岗", level: "county", year: "2025", ...change });
  const library = (change: Partial<EarlierHonour> = {}): EarlierHonour => ({
    award: "model_post",
    level: "county",
    year: 2023,
    registrationNumber: null,
    ...change,
  });

  it.each<[number, readonly FormDraft["honours"][number][], string, string]>([
    [0, [post()], "pass", "2025年获“某县巾帼文明岗”"],
    [0, [post({ year: "" })], "pass", "获“某县巾帼文明岗”"],
    [2, [post()], "pass", "2025年获“某县巾帼文明岗”，到2027年2年，要求满2年"],
    [2, [post({ year: "２０２５年" })], "pass", "2025年获“某县巾帼文明岗”，到2027年2年，要求满2年"],
    [2, [post({ year: "2026" })], "fail", "2026年获“某县巾帼文明岗”，到2027年1年，要求满2年"],
    [2, [post({ year: "2026" }), post({ year: "2020" })], "pass", "2020年获“某县巾帼文明岗”，到2027年7年，要求满2年"],
    [2, [post({ year: "" })], "manual", "“某县巾帼文明岗”没有授予年份，要求满2年，由初审核对"],
    [0, [post({ title: "先进班组", level: "unit" })], "pass", "2025年获“先进班组”"],
    [0, [post({ level: "" })], "pending", "有荣誉没有选级别"],
    [0, [post({ level: "unit" })], "fail", "所获荣誉中没有县级巾帼文明岗，或者省级、本系统行业荣誉"],
    [0, [honourRow({ level: "county" })], "fail", "所获荣誉中没有县级巾帼文明岗，或者省级、本系统行业荣誉"],
    [2, [], "fail", "所获荣誉中没有县级巾帼文明岗，或者省级、本系统行业荣誉，满2年"],
  ])("held for %i years, with %j: %s", (years, honours, verdict, figures) => {
    expect(judged(held(years), { form: { honours: [...honours] } })).toEqual([verdict, figures, "honours"]);
  });

  it.each([
    [library(), "pass", "2023年获“县级巾帼文明岗”，到2027年4年，要求满2年"],
    [library({ year: null }), "manual", "“县级巾帼文明岗”没有授予年份，要求满2年，由初审核对"],
    [library({ award: "red_banner" }), "fail", "所获荣誉中没有县级巾帼文明岗，或者省级、本系统行业荣誉，满2年"],
    [library({ level: "city" }), "fail", "所获荣誉中没有县级巾帼文明岗，或者省级、本系统行业荣誉，满2年"],
  ])("is looked for in the honour library too: %j", (one, verdict, figures) => {
    expect(judged(held(2), { earlierHonours: [one] })).toEqual([verdict, figures, "honours"]);
  });

  it("is asked for in the levels that count, and only in those", () => {
    const tradeOnly: RuleParameters = { kind: "prior_honour", sameAward: [], trade: ["city"], heldYears: 0 };
    expect(judged(tradeOnly, {})[1]).toBe("所获荣誉中没有市级行业荣誉");
    const sameOnly: RuleParameters = { kind: "prior_honour", sameAward: ["national"], trade: [], heldYears: 0 };
    expect(judged(sameOnly, {})[1]).toBe("所获荣誉中没有全国巾帼文明岗");
  });

  it("waits for the award to be chosen", () => {
    expect(judged(held(0), { form: { award: "" } })).toEqual(["pending", "申报称号未选", "award"]);
  });
});

describe("the rank of the unit", () => {
  it.each([
    ["处级", "", "pending", "单位级别未选，限处级及以下"],
    ["处级", "厅级", "fail", "单位为厅级，限处级及以下"],
    ["处级", "处级", "manual", "单位为处级，限处级及以下，处级单位有比例限制，由审核员核对"],
    ["处级", "科级", "pass", "单位为科级，限处级及以下"],
    ["处级", "无级别", "pass", "单位无级别，限处级及以下"],
    ["科级", "处级", "fail", "单位为处级，限科级及以下"],
    ["科级", "科级", "pass", "单位为科级，限科级及以下"],
  ] as const)("at most %s, being %j: %s", (highest, unitRank, verdict, figures) => {
    expect(judged({ kind: "unit_rank", highest }, { form: { unitRank } })).toEqual([verdict, figures, "unitRank"]);
  });
});

describe("years since founding", () => {
  const until = "到2026年12月1日须满1年";

  it.each([
    ["", "pending", "集体成立时间未填，须满1年"],
    ["2026-02-30", "pending", "集体成立时间未填，须满1年"],
    ["2018", "pass", `2018年成立，${until}`],
    ["2026", "fail", `2026年成立，${until}`],
    ["2025", "manual", `2025年成立，${until}，要看具体日期，请填到日，或者由初审核对`],
    ["2025年11月", "pass", `2025年11月成立，${until}`],
    ["2025年12月", "manual", `2025年12月成立，${until}，要看具体日期，请填到日，或者由初审核对`],
    ["2026.1", "fail", `2026年1月成立，${until}`],
    ["2025-12-01", "pass", `2025年12月1日成立，${until}`],
    ["2025-12-02", "fail", `2025年12月2日成立，${until}`],
  ])("founded %j: %s", (foundedOn, verdict, figures) => {
    expect(judged({ kind: "founded_years", least: 1 }, { form: { foundedOn } })).toEqual([
      verdict,
      figures,
      "foundedOn",
    ]);
  });
});
