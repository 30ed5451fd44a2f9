import { describe, expect, it } from "vitest";
import { formDraft } from "@/domain/form-draft";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { fieldErrors } from "@/domain/submission";

const today = "2027-01-08";
const honour = { title: "先进集体", level: "city", grantedBy: "", year: "", documentNumber: "" } as const;

/** What a submission says of a form that a draft keeps. */
const saidAt = (field: string, form: Partial<FormDraft>) =>
  fieldErrors({ ...emptyForm, award: "red_banner", staffTotal: "21", ...form }, today, [])[field];

/** Why a form cannot even be kept as a draft, by the field's path. */
const refusedFor = (form: Record<string, unknown>): Record<string, string> => {
  const issues = formDraft.safeParse({ ...emptyForm, ...form }).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
};

describe("bad input gets a sentence at its field", () => {
  it.each<[string, string, Partial<FormDraft>, string | undefined]>([
    ["women > staff", "staffWomen", { staffWomen: "22" }, "女职工人数不能多于职工总数"],
    ["a negative number", "staffTotal", { staffTotal: "-21" }, "请填整数"],
    ["a negative number of full width", "staffWomen", { staffWomen: "－２０" }, "请填整数"],
    ["decimals", "partyMembers", { partyMembers: "6.5" }, "请填整数"],
    ["1e309", "staffTotal", { staffTotal: "1e309" }, "请填整数"],
    ["1e309 as an age", "averageAge", { averageAge: "1e309" }, "请填数字，如33或33.5"],
    ["a negative age", "averageAge", { averageAge: "-3" }, "请填数字，如33或33.5"],
    ["digits of full width", "staffWomen", { staffTotal: "２１", staffWomen: "２０" }, undefined],
    ["an age of full width", "averageAge", { averageAge: "３３．５" }, undefined],
    [
      "2026-02-30 as a founding",
      "foundedOn",
      { foundedOn: "2026-02-30" },
      "没有这个日期，可以只填年份或年月，如2018年5月",
    ],
    ["2026-02-30 as a notice", "noticeFrom", { noticeFrom: "2026-02-30" }, "没有这一天，请按年-月-日填写"],
    ["a year in the future", "honours.0.year", { honours: [{ ...honour, year: "2028" }] }, "年份应在1949到2027之间"],
    ["a name of invisible characters", "fullName", { fullName: "\u3000\u200b\u2060" }, "请填集体全称"],
    ["a head of invisible characters", "headName", { headName: "\u3164" }, "请填负责人姓名"],
    ["HTML", "fullName", { fullName: "<b>某院</b><script>alert(1)</script>" }, undefined],
  ])("%s", (_, field, form, sentence) => {
    expect(formDraft.parse({ ...emptyForm, ...form })).toEqual({ ...emptyForm, ...form });
    expect(saidAt(field, form)).toBe(sentence);
  });
});

describe("what cannot be kept is refused with a sentence", () => {
  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ["10,000 honours", { honours: Array.from({ length: 10_000 }, () => honour) }, { honours: "最多填30项荣誉" }],
    ["10 MB in a long text", { deeds: "事".repeat(3_500_000) }, { deeds: "不能超过20000个字符" }],
    ["10 MB in a name", { fullName: "a".repeat(10_000_000) }, { fullName: "不能超过200个字符" }],
    ["NUL", { headName: "某\0某" }, { headName: "含有不能保存的字符，请删去后重输" }],
    ["half a character", { deeds: "事\ud800" }, { deeds: "含有不能保存的字符，请删去后重输" }],
  ])("%s", (_, form, said) => {
    expect(refusedFor(form)).toEqual(said);
  });

  it("more answers than a round can ask for", () => {
    const many = <T>(value: T) => Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`k${index}`, value]));
    expect(refusedFor({ negatives: many({ answer: "no", note: "" }), reasons: many("说明") })).toEqual({
      negatives: "回答太多，请刷新后重填",
      reasons: "说明太多，请刷新后重填",
    });
  });
});
