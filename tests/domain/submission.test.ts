import { describe, expect, it } from "vitest";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { privacyNotice } from "@/domain/privacy-notice";
import { isRequired, sections } from "@/domain/sections";
import { fieldErrors, submissionSchema } from "@/domain/submission";

const today = "2027-01-08";
const questions = ["safety", "wages"];
const no = { answer: "no", note: "" } as const;

const whole: FormDraft = {
  ...emptyForm,
  fullName: " 某县某乡卫生院产科 ",
  award: "red_banner",
  bodyId: "0b5f3a0e-6c1d-4a52-9a3e-0d3a1f0c9b11",
  unitNature: "事业单位",
  industry: "卫生健康",
  creditCode: "12141102mb0a00122b",
  unitRank: "股级",
  address: "某县某乡某街1号",
  postcode: "０３３０００",
  superior: "某县卫生健康局",
  staffTotal: "21",
  staffWomen: "20",
  averageAge: "33.5",
  under35: "12",
  partyMembers: "9",
  frontline: "yes",
  womanLeads: "yes",
  foundedOn: "2018年5月",
  headName: "某某",
  headTitle: "主任",
  contactName: "某某某",
  contactPhone: "0358-8220000转801",
  summary: "简要事迹",
  deeds: "主要事迹",
  negatives: { safety: no, wages: no },
  noticeFrom: "2026-12-28",
  noticeTo: "2027-01-04",
  noticePlace: "院内公示栏",
  noticeResult: "无异议",
  opinion: "同意申报。",
  declared: true,
  privacyNotice: privacyNotice.version,
};

const errorsOf = (change: Partial<FormDraft>) => fieldErrors({ ...whole, ...change }, today, questions);
const valueOf = (change: Partial<FormDraft> = {}) => submissionSchema(today, questions).parse({ ...whole, ...change });

const honour = { title: "", level: "", grantedBy: "", year: "", documentNumber: "" } as const;
const evidence = { indicator: "", value: "", unit: "", year: "" };

describe("a whole form", () => {
  it("has no errors and becomes typed values", () => {
    expect(errorsOf({})).toEqual({});
    expect(valueOf()).toEqual({
      fullName: "某县某乡卫生院产科",
      shortName: "",
      award: "red_banner",
      bodyId: whole.bodyId,
      unitNature: "事业单位",
      industry: "卫生健康",
      creditCode: "12141102MB0A00122B",
      noOwnCode: false,
      parentName: null,
      unitRank: "股级",
      address: "某县某乡某街1号",
      postcode: "033000",
      superior: "某县卫生健康局",
      staffTotal: 21,
      staffWomen: 20,
      averageAge: 33.5,
      under35: 12,
      partyMembers: 9,
      frontline: true,
      womanLeads: true,
      specialPost: false,
      foundedOn: "2018-05",
      headName: "某某",
      headTitle: "主任",
      contactName: "某某某",
      contactPhone: "0358-8220000转801",
      supervisionPhone: null,
      servicePromise: null,
      honours: [],
      summary: "简要事迹",
      deeds: "主要事迹",
      evidence: [],
      negatives: { safety: { answer: false, note: "" }, wages: { answer: false, note: "" } },
      noticeFrom: "2026-12-28",
      noticeTo: "2027-01-04",
      noticePlace: "院内公示栏",
      noticeResult: "无异议",
      opinion: "同意申报。",
      declared: true,
      privacyNotice: privacyNotice.version,
      publishHead: false,
      publishPhotos: false,
      reasons: {},
    });
  });
});

describe("an empty form", () => {
  const fieldsOf = (errors: Readonly<Record<string, string>>) =>
    [...new Set(Object.keys(errors).map((path) => path.split(".")[0]))].sort();

  it.each(["", "red_banner", "model_post"] as const)(
    "of award %j is asked for each required field at once, in Chinese",
    (award) => {
      for (const noOwnCode of [true, false]) {
        const form = { ...emptyForm, award, noOwnCode };
        const errors = fieldErrors(form, today, questions);
        const required = sections.flatMap(({ fields }) => fields).filter((field) => isRequired(field, form));
        const asked = required.filter((field) => field !== "award" || award === "");
        expect(fieldsOf(errors)).toEqual([...asked].sort());
        for (const sentence of Object.values(errors)) expect(sentence).toMatch(/\p{Script=Han}/u);
      }
    },
  );

  it("answers each question of the negative list at its place", () => {
    const { "negatives.safety.answer": safety, "negatives.wages.answer": wages } = fieldErrors(
      emptyForm,
      today,
      questions,
    );
    expect([safety, wages]).toEqual(["请选是或否", "请选是或否"]);
  });
});

describe("a field filled in wrongly", () => {
  it.each<[Partial<FormDraft>, Readonly<Record<string, string>>]>([
    [{ fullName: " \u3000\u200b" }, { fullName: "请填集体全称" }],
    [{ fullName: "名".repeat(201) }, { fullName: "不能超过200个字符" }],
    [{ bodyId: "" }, { bodyId: "请选推荐单位" }],
    [{ creditCode: "" }, { creditCode: "请填统一社会信用代码" }],
    [{ creditCode: "91141121MA0J000551" }, { creditCode: "统一社会信用代码的校验位不对，请对照登记证书逐位核对" }],
    [{ creditCode: "9114", reasons: { creditCode: "证书如此" } }, { creditCode: "统一社会信用代码是18位，请核对位数" }],
    [{ noOwnCode: true }, { parentName: "没有独立代码的，请填隶属单位全称" }],
    [{ postcode: "03300" }, { postcode: "邮政编码是6位数字" }],
    [{ staffTotal: "二十一" }, { staffTotal: "请填整数" }],
    [{ staffTotal: "0", staffWomen: "0", under35: "0", partyMembers: "0" }, { staffTotal: "不能小于1" }],
    [{ staffWomen: "22" }, { staffWomen: "女职工人数不能多于职工总数" }],
    [{ under35: "22" }, { under35: "35岁以下人数不能多于职工总数" }],
    [{ partyMembers: "22" }, { partyMembers: "党员人数不能多于职工总数" }],
    [{ averageAge: "三十" }, { averageAge: "请填数字，如33或33.5" }],
    [{ averageAge: "8" }, { averageAge: "平均年龄应在16到90之间" }],
    [{ averageAge: "91" }, { averageAge: "平均年龄应在16到90之间" }],
    [{ foundedOn: "2018-13" }, { foundedOn: "没有这个日期，可以只填年份或年月，如2018年5月" }],
    [{ foundedOn: "2027-01-09" }, { foundedOn: "集体成立时间不能晚于今天" }],
    [{ foundedOn: "2027年2月" }, { foundedOn: "集体成立时间不能晚于今天" }],
    [{ foundedOn: "2028" }, { foundedOn: "集体成立时间不能晚于今天" }],
    [{ contactPhone: "某某" }, { contactPhone: "请填电话号码，如0358-8220000" }],
    [{ contactPhone: "12338" }, { contactPhone: "请填电话号码，如0358-8220000" }],
    [
      { honours: [honour, { ...honour, year: "2020" }] },
      { "honours.1.title": "请填荣誉全称", "honours.1.level": "请选级别" },
    ],
    [
      { honours: [{ ...honour, title: "先进集体", level: "city", year: "20" }] },
      { "honours.0.year": "请填4位年份，不清楚的可以不填" },
    ],
    [
      { honours: [{ ...honour, title: "先进集体", level: "city", year: "1948" }] },
      { "honours.0.year": "年份应在1949到2027之间" },
    ],
    [
      { honours: [{ ...honour, title: "先进集体", level: "city", year: "2028年" }] },
      { "honours.0.year": "年份应在1949到2027之间" },
    ],
    [
      { evidence: [{ ...evidence, unit: "件" }] },
      { "evidence.0.indicator": "请填指标", "evidence.0.value": "请填数值" },
    ],
    [{ negatives: { safety: no } }, { "negatives.wages.answer": "请选是或否" }],
    [
      { negatives: { safety: no, wages: { answer: "yes", note: "" } } },
      { "negatives.wages.note": "填“是”的请写明情况" },
    ],
    [{ noticeFrom: "" }, { noticeFrom: "请填公示起始日期" }],
    [{ noticeFrom: "2026-02-30" }, { noticeFrom: "没有这一天，请按年-月-日填写" }],
    [{ noticeFrom: "2027-01-05" }, { noticeTo: "公示截止日期不能早于起始日期" }],
    [{ noticeTo: "2027-01-09" }, { noticeTo: "本单位公示结束后才能提交" }],
    [{ declared: false }, { declared: "请阅读承诺并勾选" }],
    [{ privacyNotice: "" }, { privacyNotice: "请阅读个人信息告知并勾选" }],
    [{ privacyNotice: "2026-1" }, { privacyNotice: "请阅读个人信息告知并勾选" }],
    [{ opinion: "" }, { opinion: "请填单位意见" }],
  ])("%j is told at its place", (change, errors) => {
    expect(errorsOf(change)).toEqual(errors);
  });

  it("is asked of 巾帼文明岗 only where it belongs to it", () => {
    expect(errorsOf({ award: "model_post" })).toEqual({
      supervisionPhone: "请填监督电话",
      servicePromise: "请填服务承诺",
    });
    expect(errorsOf({ award: "model_post", supervisionPhone: "0358-8220001", servicePromise: "当日办结。" })).toEqual(
      {},
    );
  });
});

describe("what is let through", () => {
  it.each(["13800000000", "+86 138 0000 0000", "（0358）8220000、8220001", "0358—8220000", "8220000 / 8220001"])(
    "the telephone number %j",
    (contactPhone) => {
      expect(errorsOf({ contactPhone })).toEqual({});
    },
  );

  it("a special post, or nothing said about it", () => {
    const said = (["", "no", "yes"] as const).map((specialPost) => valueOf({ specialPost }).specialPost);
    expect(said).toEqual([false, false, true]);
  });

  it("no code of one's own, with the parent unit's name", () => {
    const { creditCode, parentName } = valueOf({ noOwnCode: true, creditCode: "", parentName: "某县卫生院" });
    expect([creditCode, parentName]).toEqual([null, "某县卫生院"]);
  });

  it("a code that does not verify, with a written reason", () => {
    const reasons = { creditCode: "与登记证书一致，该码为早年赋码。" };
    expect(valueOf({ creditCode: "９１350211m0000xuf46 ", reasons }).creditCode).toBe("91350211M0000XUF46");
  });

  it("rows without a word, which are left out, and honours without a year", () => {
    const { honours, evidence: figures } = valueOf({
      honours: [
        honour,
        { ...honour, title: "工人先锋号", level: "national" },
        { ...honour, title: "先进集体", level: "unit", year: "2020年" },
      ],
      evidence: [{ ...evidence, indicator: "培训人次", value: "13,249" }, evidence],
    });
    expect(honours).toEqual([
      { title: "工人先锋号", level: "national", grantedBy: null, year: null, documentNumber: null },
      { title: "先进集体", level: "unit", grantedBy: null, year: 2020, documentNumber: null },
    ]);
    expect(figures).toEqual([{ indicator: "培训人次", value: "13,249", unit: null, year: null }]);
  });

  it("answers to the round's questions only", () => {
    const negatives = { safety: no, wages: { answer: "yes", note: "已补发" }, old: { answer: "", note: "" } } as const;
    expect(valueOf({ negatives }).negatives).toEqual({
      safety: { answer: false, note: "" },
      wages: { answer: true, note: "已补发" },
    });
  });

  it.each([
    ["2027-01-08", "2027-01-08"],
    ["2027年", "2027"],
    ["2027/1", "2027-01"],
  ])("a founding up to today: %s", (foundedOn, read) => {
    expect(valueOf({ foundedOn }).foundedOn).toBe(read);
  });
});
