import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ComparePage } from "@/components/ranking/compare-page";
import type { ComparedRecord, Comparison } from "@/domain/compared-record";
import { emptyForm } from "@/domain/nomination";
import { sampleRanking } from "./sample-ranking";

const { idOf, city } = sampleRanking;
afterEach(cleanup);

const record = (n: number, title: string, change: Partial<ComparedRecord> = {}): ComparedRecord => ({
  id: idOf(n),
  title,
  award: "red_banner",
  unitName: "某单位",
  bodyName: "离石区妇女联合会",
  position: "in_review.city",
  form: { ...emptyForm, fullName: title },
  findings: [],
  earlierHonours: [],
  scores: null,
  ...change,
});

const comparison: Comparison = {
  records: [
    record(1, "甲组", {
      form: {
        ...emptyForm,
        staffTotal: "21",
        staffWomen: "20",
        frontline: "yes",
        deeds: "第一段。\n第二段。",
        honours: [{ title: "某先进", level: "county", grantedBy: "某县", year: "2025", documentNumber: "" }],
      },
      findings: [
        {
          ruleId: idOf(500),
          title: "女性占六成以上",
          clause: "第三条",
          hard: true,
          verdict: "fail",
          figures: "门槛60%",
          field: "staffWomen",
        },
      ],
      earlierHonours: [{ award: "model_post", level: "city", year: null, registrationNumber: "G-1" }],
      scores: city.lines[0]?.scores ?? null,
    }),
    record(2, "乙组"),
  ],
  others: [
    { id: idOf(1), title: "甲组" },
    { id: idOf(3), title: "丙组" },
  ],
};

const cells = (label: string) =>
  within(screen.getByRole("row", { name: new RegExp(`^${label}`) }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

it("sets two nominations side by side, what is unknown said to be unknown", () => {
  render(<ComparePage comparison={comparison} desk="city" />);
  expect(cells("女性占比")).toEqual(["95.2%", "待核"]);
  expect(cells("基层一线")).toEqual(["是", "待核"]);
  expect(cells("条件核对")).toEqual(["女性占六成以上：不符合（门槛60%）", ""]);
  expect(cells("曾获本榜称号")).toEqual(["吕梁市巾帼文明岗（年份待核）", "没有"]);
  expect(cells("主要荣誉")).toEqual(["2025，某先进，县级，某县", "没有填写"]);
  expect(cells("主要事迹")).toEqual(["第一段。第二段。", "没有填写"]);
  expect(cells("评委打分")).toEqual([" 均分93.0", "—还没有打分"]);
});

it("lets other nominations be chosen for either side", () => {
  render(<ComparePage comparison={comparison} desk="city" />);
  const options = (label: string) =>
    within(screen.getByLabelText(label))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
  expect(options("左边")).toEqual(["甲组", "丙组"]);
  expect(options("右边")).toEqual(["乙组", "甲组", "丙组"]);
});

it("shows a county no scores", () => {
  render(<ComparePage comparison={comparison} desk="county" />);
  expect(screen.queryByRole("row", { name: /^评委打分/ })).toBe(null);
});
