import { describe, expect, it } from "vitest";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { shareOfWomen } from "@/domain/share-of-women";
import { type SummaryLine, summarySheets } from "@/domain/summary-table";

const line = (form: Partial<FormDraft>, change: Partial<SummaryLine> = {}): SummaryLine => ({
  award: "red_banner",
  placeName: "离石区",
  form: { ...emptyForm, ...form },
  rank: null,
  consultation: null,
  ...change,
});

const rowOf = (form: Partial<FormDraft>, change: Partial<SummaryLine> = {}) =>
  summarySheets(2027, [line(form, change)])[0]?.rows[0];

describe("a row of the summary", () => {
  it("says what the form says", () => {
    const form: Partial<FormDraft> = {
      fullName: " 离石区某社区服务站 ",
      unitNature: "事业单位",
      unitRank: "股级",
      staffTotal: "21",
      staffWomen: "２０",
      headName: "某某",
      contactPhone: "0358-1234567",
      honours: [
        { title: "某某先进集体", level: "county", grantedBy: "某县", year: "2025", documentNumber: "" },
        { title: "", level: "", grantedBy: "", year: "", documentNumber: "" },
        { title: "某称号", level: "", grantedBy: "", year: "", documentNumber: "" },
      ],
      noticeFrom: "2027-01-06",
      noticeTo: "2027-01-12",
      specialPost: "yes",
    };
    expect(rowOf(form, { rank: 2, consultation: "无不同意见" })).toEqual({
      ordinal: 1,
      place: "离石区",
      award: "三八红旗集体",
      fullName: "离石区某社区服务站",
      unitNature: "事业单位",
      unitRank: "股级",
      staff: 21,
      women: 20,
      share: "95.2%",
      head: "某某",
      phone: "0358-1234567",
      honours: "2025 某某先进集体；某称号",
      rank: 2,
      notice: "2027年1月6日至1月12日",
      consultation: "无不同意见",
      remark: "特殊岗位",
    });
  });

  it("leaves what nobody said unknown, and what was not asked empty", () => {
    expect(rowOf({})).toEqual({
      ordinal: 1,
      place: "离石区",
      award: "三八红旗集体",
      fullName: "待核",
      unitNature: "待核",
      unitRank: "待核",
      staff: "待核",
      women: "待核",
      share: "待核",
      head: "待核",
      phone: "待核",
      honours: "",
      rank: "",
      notice: "待核",
      consultation: "",
      remark: "",
    });
  });

  it.each([
    ["2026-12-28", "2027-01-04", "2026年12月28日至2027年1月4日"],
    ["2027-01-06", "", "2027年1月6日至待核"],
    ["", "2027-01-12", "待核至2027年1月12日"],
    ["一月上旬", "2027-02-30", "一月上旬至2027-02-30"],
  ])("of a notice from %s to %s", (noticeFrom, noticeTo, words) => {
    expect(rowOf({ noticeFrom, noticeTo })?.notice).toBe(words);
  });
});

it("has a sheet for each award, its rows counted from one in the order given", () => {
  const sheets = summarySheets(2027, [
    line({ fullName: "甲" }),
    line({ fullName: "乙" }, { award: "model_post" }),
    line({ fullName: "丙" }),
  ]);
  expect(sheets.map(({ name, title, rows }) => [name, title, rows.map((row) => [row.ordinal, row.fullName])])).toEqual([
    [
      "三八红旗集体",
      "2027年度吕梁市三八红旗集体推荐汇总表",
      [
        [1, "甲"],
        [2, "丙"],
      ],
    ],
    ["巾帼文明岗", "2027年度吕梁市巾帼文明岗推荐汇总表", [[1, "乙"]]],
  ]);
});

it.each([
  ["21", "20", (100 * 20) / 21],
  ["0", "0", null],
  ["10", "11", null],
  ["", "3", null],
  ["3", "", null],
])("of %s people %s women are a share of %s", (staffTotal, staffWomen, share) => {
  expect(shareOfWomen({ staffTotal, staffWomen })).toBe(share);
});
