import { describe, expect, it } from "vitest";
import type { Finding } from "@/domain/eligibility";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { evidenceLabels, fieldLabels, honourLabels, percentDone, sectionStates, sections } from "@/domain/sections";

const finding = (change: Partial<Finding> = {}): Finding => ({
  ruleId: "rule",
  title: "主要事迹1,500到2,000字",
  clause: "第四条",
  hard: true,
  verdict: "fail",
  figures: "现有1,286字，还差214字",
  field: "deeds",
  ...change,
});

const short = finding({ shortBy: 1214 });

const stateOf = (
  ordinal: string,
  form: Partial<FormDraft>,
  errors: Readonly<Record<string, string>> = {},
  findings: readonly Finding[] = [],
) => {
  const found = sectionStates({ ...emptyForm, ...form }, errors, findings).find(
    (section) => section.ordinal === ordinal,
  );
  return [found?.state, found?.words];
};

describe("the six sections", () => {
  it("bear the form's titles in order", () => {
    expect(sections.map(({ ordinal, title }) => `${ordinal}、${title}`)).toEqual([
      "一、集体信息",
      "二、人员构成",
      "三、所获荣誉",
      "四、事迹材料",
      "五、合规与附件",
      "六、单位意见",
    ]);
  });

  it("hold every field of the form once, all but the reasons", () => {
    const fields = sections.flatMap((section) => section.fields);
    expect([...fields, "reasons"].sort()).toEqual(Object.keys(emptyForm).sort());
    expect(new Set(fields).size).toBe(fields.length);
  });

  it("label every field, and no two alike within a section", () => {
    expect(Object.keys(fieldLabels)).toEqual(Object.keys(emptyForm));
    for (const { fields } of sections)
      expect(new Set(fields.map((field) => fieldLabels[field])).size).toBe(fields.length);
    expect(Object.values(honourLabels)).toEqual(["荣誉全称", "级别", "授予单位", "授予年份", "文号"]);
    expect(Object.values(evidenceLabels)).toEqual(["指标", "数值", "单位", "年度"]);
  });
});

describe("the state of a section", () => {
  it("is 未填 while nothing in it is touched, 选填 where nothing is asked", () => {
    expect(sectionStates(emptyForm, { fullName: "请填集体全称" }, [short]).map(({ words }) => words)).toEqual([
      "未填",
      "未填",
      "选填",
      "未填",
      "未填",
      "未填",
    ]);
    expect(new Set(sectionStates(emptyForm, {}, []).map(({ state }) => state))).toEqual(new Set(["empty"]));
  });

  it("is not touched by rows and answers without a word", () => {
    const honours = [{ title: " ", level: "", grantedBy: "", year: "", documentNumber: "" }] as const;
    expect(stateOf("三", { honours: [...honours] })).toEqual(["empty", "选填"]);
    expect(
      stateOf("五", { negatives: { safety: { answer: "", note: "" } } }, { "negatives.safety.answer": "请选是或否" }),
    ).toEqual(["empty", "未填"]);
    expect(stateOf("五", { negatives: { safety: { answer: "no", note: "" } } })).toEqual(["done", "完成"]);
    expect(stateOf("六", { declared: true }, { opinion: "请填单位意见" })).toEqual(["open", "1项待补"]);
  });

  it("is 完成 once nothing is missing", () => {
    expect(stateOf("一", { fullName: "某院" }, { staffTotal: "请填职工总数" }, [short])).toEqual(["done", "完成"]);
  });

  it("counts what is still missing, each row by itself", () => {
    const honours = [{ title: "", level: "", grantedBy: "", year: "20", documentNumber: "" }] as const;
    const errors = {
      "honours.0.title": "请填荣誉全称",
      "honours.0.level": "请选级别",
      "honours.0.year": "请填4位年份",
    };
    expect(stateOf("三", { honours: [...honours] }, errors)).toEqual(["open", "3项待补"]);
    expect(stateOf("一", { fullName: "某院" }, { postcode: "请填邮政编码" })).toEqual(["open", "1项待补"]);
  });

  it("says how many characters are missing where that is all", () => {
    expect(stateOf("四", { deeds: "事" }, {}, [short])).toEqual(["open", "差1,214字"]);
    expect(stateOf("四", { deeds: "事" }, { summary: "请填简要事迹" }, [short])).toEqual(["open", "2项待补"]);
    expect(stateOf("四", { deeds: "事" }, {}, [finding()])).toEqual(["open", "1项待补"]);
  });

  it("does not count a rule at a field that is already wrong", () => {
    const share = finding({ field: "staffWomen", verdict: "pending" });
    expect(stateOf("二", { staffTotal: "21" }, { staffWomen: "请填女职工人数" }, [share])).toEqual(["open", "1项待补"]);
  });

  it("waits for the reason of a soft rule that failed", () => {
    const soft = finding({ field: "staffWomen", hard: false });
    expect(stateOf("二", { staffTotal: "21" }, {}, [soft])).toEqual(["open", "1项待补"]);
    expect(stateOf("二", { staffTotal: "21", reasons: { rule: "特殊岗位" } }, {}, [soft])).toEqual(["done", "完成"]);
  });
});

describe("how much is done", () => {
  const required = sections.flatMap(({ fields }) => fields).length - 4;
  const errorsAt = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, "请填"]));

  it("is everything without an error and nothing with all", () => {
    expect(percentDone(emptyForm, {}, [])).toBe(100);
    expect(percentDone(emptyForm, errorsAt(Object.keys(emptyForm)), [])).toBe(0);
  });

  it("counts required fields only, of the award and the code at hand", () => {
    const banner = { ...emptyForm, award: "red_banner" } as const;
    expect(percentDone(banner, errorsAt(["shortName", "honours.0.title", "supervisionPhone", "parentName"]), [])).toBe(
      100,
    );
    const post = { ...emptyForm, award: "model_post", noOwnCode: true } as const;
    expect(percentDone(post, errorsAt(["supervisionPhone", "parentName"]), [])).toBe(
      Math.floor((100 * (required - 3)) / (required - 1)),
    );
    expect(percentDone(post, errorsAt(["creditCode"]), [])).toBe(100);
  });

  it("is less than whole while a rule stands in the way", () => {
    expect(percentDone(emptyForm, {}, [short])).toBeLessThan(100);
  });
});
