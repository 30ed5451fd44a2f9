import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EarlierHonour, EligibilityFacts, Finding, Rule, RuleParameters } from "@/domain/eligibility";
import { blockers, evaluate, evaluateAll } from "@/domain/evaluate";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import type { SpecialDay } from "@/domain/round";

const rule = (parameters: RuleParameters, change: Partial<Rule> = {}): Rule => ({
  id: "rule",
  award: null,
  ordinal: 1,
  title: "条件",
  clause: "第三条第1款",
  hard: true,
  parameters,
  ...change,
});

const holiday: SpecialDay = { day: "2027-01-01", kind: "holiday", name: "元旦", provisional: false };

const factsOf = (form: Partial<FormDraft>, earlierHonours: readonly EarlierHonour[] = []): EligibilityFacts => ({
  form: { ...emptyForm, award: "red_banner", ...form },
  roundYear: 2027,
  opensOn: "2026-12-01",
  earlierHonours,
  specialDays: [holiday],
});

const judged = (parameters: RuleParameters, form: Partial<FormDraft>, earlier: readonly EarlierHonour[] = []) => {
  const { verdict, figures, field } = evaluate(rule(parameters), factsOf(form, earlier));
  return [verdict, figures, field];
};

describe("the share of women", () => {
  const atLeast: RuleParameters = { kind: "women_share", percent: 60, comparison: ">=" };
  const above: RuleParameters = { kind: "women_share", percent: 60, comparison: ">" };

  it.each([
    [atLeast, "21", "20", "pass", "20 ÷ 21 = 95.2%，门槛60%"],
    [atLeast, "44", "29", "pass", "29 ÷ 44 = 65.9%，门槛60%"],
    [atLeast, "17", "10", "fail", "10 ÷ 17 = 58.8%，门槛60%"],
    [atLeast, "5", "3", "pass", "3 ÷ 5 = 60.0%，门槛60%"],
    [above, "5", "3", "fail", "3 ÷ 5 = 60.0%，须高于60%"],
    [above, "2,501", "1,501", "pass", "1,501 ÷ 2,501 = 60.02%，须高于60%"],
    [atLeast, "2,501", "1,500", "fail", "1,500 ÷ 2,501 = 59.98%，门槛60%"],
    [atLeast, "999999999", "599999999", "fail", "599,999,999 ÷ 999,999,999 = 59.99999996%，门槛60%"],
    [{ kind: "women_share", percent: 33.3, comparison: ">=" }, "1000", "333", "pass", "333 ÷ 1,000 = 33.3%，门槛33.3%"],
    [atLeast, "２１", "20", "pass", "20 ÷ 21 = 95.2%，门槛60%"],
    [atLeast, "7", "0", "fail", "0 ÷ 7 = 0.0%，门槛60%"],
  ] as const)("with %j, of %s staff %s women: %s", (parameters, staffTotal, staffWomen, verdict, figures) => {
    expect(judged(parameters, { staffTotal, staffWomen })).toEqual([verdict, figures, "staffWomen"]);
  });

  it.each([
    ["", "", "职工总数未填，算不出占比", "staffTotal"],
    ["约20", "5", "职工总数未填，算不出占比", "staffTotal"],
    ["21", "", "其中女职工未填，算不出占比", "staffWomen"],
    ["0", "0", "职工总数为0，算不出占比", "staffTotal"],
    ["21", "1,022", "女职工1,022人多于职工总数21人，请核对", "staffWomen"],
  ])("waits for staff %j and women %j", (staffTotal, staffWomen, figures, field) => {
    expect(judged(atLeast, { staffTotal, staffWomen })).toEqual(["pending", figures, field]);
  });

  it("shows a figure that lies on the same side of the threshold as the exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.nat({ max: 99_999 }),
        fc.constantFrom(">=", ">"),
        (staff, women, comparison) => {
          fc.pre(women <= staff);
          const parameters = { kind: "women_share", percent: 60, comparison } as const;
          const { verdict, figures } = evaluate(
            rule(parameters),
            factsOf({ staffTotal: `${staff}`, staffWomen: `${women}` }),
          );
          const shown = Number(/= ([\d.]+)%/.exec(figures)?.[1]);
          expect(verdict === "pass").toBe(comparison === ">=" ? shown >= 60 : shown > 60);
          expect(verdict === "pass").toBe(comparison === ">=" ? women * 5 >= staff * 3 : women * 5 > staff * 3);
        },
      ),
    );
  });
});

describe("the headcount", () => {
  it.each([
    ["21", "pass", "21人，至少3人"],
    ["3", "pass", "3人，至少3人"],
    ["2", "fail", "2人，至少3人"],
    ["", "pending", "职工总数未填"],
  ])("of %j", (staffTotal, verdict, figures) => {
    expect(judged({ kind: "headcount", least: 3 }, { staffTotal })).toEqual([verdict, figures, "staffTotal"]);
  });
});

describe("the headcount with special posts excepted", () => {
  const excepted: RuleParameters = { kind: "headcount", least: 3, exceptSpecialPosts: true };

  it.each([
    ["3", "", "pass", "3人，至少3人", "staffTotal"],
    ["2", "yes", "manual", "2人，至少3人；已填特殊岗位，由初审判断", "specialPost"],
    ["2", "no", "fail", "2人，至少3人，特殊岗位除外", "specialPost"],
    ["2", "", "fail", "2人，至少3人，特殊岗位除外", "specialPost"],
  ] as const)("%s people, a special post %j: %s", (staffTotal, specialPost, verdict, figures, field) => {
    expect(judged(excepted, { staffTotal, specialPost })).toEqual([verdict, figures, field]);
  });
});

describe("a woman in the lead", () => {
  it.each([
    ["yes", "pass", "已填“有”"],
    ["no", "fail", "已填“没有”"],
    ["", "pending", "未填"],
  ] as const)("answered %j", (womanLeads, verdict, figures) => {
    expect(judged({ kind: "woman_leads" }, { womanLeads })).toEqual([verdict, figures, "womanLeads"]);
  });
});

describe("no repeat", () => {
  const never: RuleParameters = { kind: "no_repeat", withinYears: null, levels: "same" };
  const five: RuleParameters = { kind: "no_repeat", withinYears: 5, levels: "same" };
  const fiveOrHigher: RuleParameters = { kind: "no_repeat", withinYears: 5, levels: "same_or_higher" };
  const honour = (change: Partial<EarlierHonour> = {}): EarlierHonour => ({
    award: "red_banner",
    level: "city",
    year: 2024,
    registrationNumber: "LLJG-2024-H-0003",
    ...change,
  });

  it.each([
    [never, [], "pass", "本榜无记录，按集体全称核对"],
    [five, [], "pass", "本榜5年内无记录，按集体全称核对"],
    [five, [honour()], "fail", "曾获2024年市级同名称号（LLJG-2024-H-0003），5年内不重复申报"],
    [five, [honour({ year: 2022 })], "fail", "曾获2022年市级同名称号（LLJG-2024-H-0003），5年内不重复申报"],
    [five, [honour({ year: 2021 })], "pass", "本榜5年内无记录，按集体全称核对"],
    [never, [honour({ year: 1999, registrationNumber: null })], "fail", "曾获1999年市级同名称号，不重复申报"],
    [five, [honour({ award: "model_post" })], "pass", "本榜5年内无记录，按集体全称核对"],
    [five, [honour({ level: "province" }), honour({ level: "county" })], "pass", "本榜5年内无记录，按集体全称核对"],
    [fiveOrHigher, [honour({ level: "county" })], "pass", "本榜5年内无记录，按集体全称核对"],
    [
      fiveOrHigher,
      [honour({ level: "province" })],
      "fail",
      "曾获2024年省级同名称号（LLJG-2024-H-0003），5年内不重复申报",
    ],
    [
      fiveOrHigher,
      [honour({ level: "national", year: null, registrationNumber: "LLJG-Z-0001" })],
      "manual",
      "曾获全国同名称号（LLJG-Z-0001），年份待核，请初审时核对",
    ],
    [never, [honour({ year: null, registrationNumber: null })], "manual", "曾获市级同名称号，年份待核，请初审时核对"],
    [five, [honour({ year: null }), honour()], "fail", "曾获2024年市级同名称号（LLJG-2024-H-0003），5年内不重复申报"],
  ] as const)("%j with %j: %s", (parameters, earlier, verdict, figures) => {
    expect(judged(parameters, {}, earlier)).toEqual([verdict, figures, "award"]);
  });

  it("says by what the honour library was searched", () => {
    const searched = (form: Partial<FormDraft>) => judged(never, form)[1];
    expect(searched({ creditCode: "12141102MB0A00122B" })).toBe("本榜无记录，按信用代码、集体全称和曾用名核对");
    expect(searched({ creditCode: "12141102MB0A00122B", noOwnCode: true })).toBe("本榜无记录，按集体全称核对");
  });

  it("names the former name under which a collective was honoured", () => {
    expect(judged(never, {}, [honour({ recordedAs: "离石区某卫生院产科" })])[1]).toBe(
      "以“离石区某卫生院产科”之名曾获2024年市级同名称号（LLJG-2024-H-0003），不重复申报",
    );
  });

  it("waits for the award to be chosen", () => {
    expect(judged(never, { award: "" }, [honour()])).toEqual(["pending", "申报称号未选", "award"]);
  });
});

describe("the word count", () => {
  const deeds: RuleParameters = { kind: "word_count", field: "deeds", least: 1500, most: 2000 };
  const summary: RuleParameters = { kind: "word_count", field: "summary", least: 0, most: 500 };

  it.each([
    [deeds, 0, "pending", "未填，1,500到2,000字"],
    [deeds, 1286, "fail", "现有1,286字，还差214字"],
    [deeds, 1499, "fail", "现有1,499字，还差1字"],
    [deeds, 1500, "pass", "1,500字，1,500到2,000字"],
    [deeds, 2000, "pass", "2,000字，1,500到2,000字"],
    [deeds, 2001, "fail", "现有2,001字，超出1字"],
    [summary, 0, "pending", "未填，不超过500字"],
    [summary, 500, "pass", "500字，不超过500字"],
    [summary, 1800, "fail", "现有1,800字，超出1,300字"],
  ] as const)("%j with %i characters: %s", (parameters, length, verdict, figures) => {
    expect(judged(parameters, { deeds: "事".repeat(length), summary: "事".repeat(length) })).toEqual([
      verdict,
      figures,
      parameters.field,
    ]);
  });

  it("says in number how many are missing", () => {
    expect(evaluate(rule(deeds), factsOf({ deeds: "事".repeat(1286) })).shortBy).toBe(214);
    expect(evaluate(rule(deeds), factsOf({ deeds: "事".repeat(2001) })).shortBy).toBeUndefined();
  });
});

describe("the negative list", () => {
  const list: RuleParameters = {
    kind: "negative_list",
    questions: [
      { key: "safety", text: "发生重大安全事故" },
      { key: "wages", text: "拖欠职工工资" },
    ],
  };
  const yes = { answer: "yes", note: "" } as const;
  const no = { answer: "no", note: "" } as const;
  const open = { answer: "", note: "" } as const;

  it.each([
    [{ safety: no, wages: no }, "pass", "2项都填了“否”"],
    [{ safety: no, wages: yes }, "fail", "“拖欠职工工资”填了“是”"],
    [{ safety: yes, wages: yes }, "fail", "“发生重大安全事故”、“拖欠职工工资”填了“是”"],
    [{ safety: yes }, "fail", "“发生重大安全事故”填了“是”"],
    [{ safety: no, wages: open }, "pending", "还有1项没有回答"],
    [{}, "pending", "还有2项没有回答"],
  ])("answered %j: %s", (negatives, verdict, figures) => {
    expect(judged(list, { negatives })).toEqual([verdict, figures, "negatives"]);
  });
});

describe("a question of the negative list that looks back", () => {
  const list: RuleParameters = {
    kind: "negative_list",
    questions: [
      { key: "safety", text: "发生过安全事故", years: 3 },
      { key: "credit", text: "被列入失信名单" },
    ],
  };

  it("says for how many years", () => {
    const negatives = { safety: { answer: "yes", note: "" }, credit: { answer: "yes", note: "" } } as const;
    expect(judged(list, { negatives })[1]).toBe("“近3年内发生过安全事故”、“被列入失信名单”填了“是”");
  });
});

describe("the unit's own notice", () => {
  const five: RuleParameters = { kind: "own_notice", workingDays: 5 };

  it.each([
    ["2026-12-28", "2027-01-04", "pass", "公示5个工作日，至少5个工作日", "noticeTo"],
    ["2026-12-28", "2027-01-03", "fail", "公示4个工作日，至少5个工作日", "noticeTo"],
    ["", "2027-01-03", "pending", "本单位公示起始日期未填", "noticeFrom"],
    ["2026-12-28", "2027-02-30", "pending", "本单位公示截止日期未填", "noticeTo"],
    ["2027-01-03", "2026-12-28", "pending", "公示截止日期早于起始日期，请核对", "noticeTo"],
    ["1900-01-01", "2027-01-03", "pending", "公示超过1年，请核对起止日期", "noticeTo"],
  ])("from %j to %j: %s", (noticeFrom, noticeTo, verdict, figures, field) => {
    expect(judged(five, { noticeFrom, noticeTo })).toEqual([verdict, figures, field]);
  });
});

describe("all the rules of a round", () => {
  const rules = [
    rule(
      { kind: "woman_leads" },
      { id: "post", award: "model_post", ordinal: 3, title: "负责人中有女性", hard: false },
    ),
    rule({ kind: "headcount", least: 3 }, { id: "both", ordinal: 2, title: "不少于3人" }),
    rule({ kind: "women_share", percent: 60, comparison: ">=" }, { id: "banner", award: "red_banner", ordinal: 1 }),
  ];
  const idsFor = (award: FormDraft["award"]) => evaluateAll(rules, factsOf({ award })).map(({ ruleId }) => ruleId);

  it("are those of the form's award and those of both, in the order of the notice", () => {
    expect(idsFor("red_banner")).toEqual(["banner", "both"]);
    expect(idsFor("model_post")).toEqual(["both", "post"]);
    expect(idsFor("")).toEqual(["both"]);
  });

  it("carry the rule's title, clause and weight", () => {
    expect(evaluate(rule({ kind: "woman_leads" }), factsOf({ womanLeads: "yes" }))).toEqual({
      ruleId: "rule",
      title: "条件",
      clause: "第三条第1款",
      hard: true,
      verdict: "pass",
      figures: "已填“有”",
      field: "womanLeads",
    });
  });
});

describe("what keeps a form from being submitted", () => {
  const finding = (ruleId: string, hard: boolean, verdict: Finding["verdict"]): Finding => ({
    ruleId,
    title: "条件",
    clause: "第三条",
    hard,
    verdict,
    figures: "",
    field: "award",
  });
  const blocking = (findings: readonly Finding[], reasons: FormDraft["reasons"] = {}) =>
    blockers(findings, { ...emptyForm, reasons }).map(({ ruleId }) => ruleId);

  it("is a hard rule that fails or waits, not one that passes or is for a person", () => {
    const findings = (["pass", "fail", "pending", "manual"] as const).map((verdict) => finding(verdict, true, verdict));
    expect(blocking(findings, { fail: "说明", pending: "说明" })).toEqual(["fail", "pending"]);
  });

  it("is a soft rule that fails without a written reason", () => {
    const findings = (["pass", "fail", "pending", "manual"] as const).map((verdict) =>
      finding(verdict, false, verdict),
    );
    expect(blocking(findings)).toEqual(["fail"]);
    expect(blocking(findings, { fail: " \u3000\u200b" })).toEqual(["fail"]);
    expect(blocking(findings, { fail: "特殊岗位，只有2人" })).toEqual([]);
  });
});
