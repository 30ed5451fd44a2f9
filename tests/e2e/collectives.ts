import { type Honouree, honourees } from "@/db/seed/honourees";
import type { AwardKey } from "@/domain/award-types";
import { industries } from "@/domain/form-choices";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { paddedDeeds, syntheticAge, syntheticForm, syntheticHonours, syntheticStaff } from "./synthetic-fill-ins";

/** One collective on the road: who nominates it, who recommends it, and its form. */
export type Traveller = {
  readonly unit: string;
  readonly reviewer: string;
  readonly bodyName: string;
  readonly form: FormDraft;
};

const reviewers: Readonly<Record<string, { readonly account: string; readonly body: string }>> = {
  离石区: { account: "lishi", body: "离石区妇女联合会" },
  市直机关: { account: "jiguan", body: "市直机关" },
  市直教育系统: { account: "jiaoyu", body: "市直教育系统" },
  市直金融系统: { account: "jinrong", body: "市直金融系统" },
  市直交通系统: { account: "jiaotong", body: "市直交通系统" },
};

const industryOf = (text: string): FormDraft["industry"] => industries.find((one) => one === text) ?? "其他";

function formOf(honouree: Honouree, today: string): FormDraft {
  const { parentName, name, shortName, staff, women, averageAge, story, figures, honours, otherHonours } = honouree;
  const recorded = otherHonours.slice(0, 2).map(({ title, level, grantedBy, year }) => ({
    title,
    level,
    grantedBy: grantedBy ?? "",
    year: year === null ? "" : String(year),
    documentNumber: "",
  }));
  const award: AwardKey = honours[0]?.award ?? "red_banner";
  return {
    ...emptyForm,
    ...syntheticForm(today),
    fullName: `${parentName}${name}`,
    shortName,
    award,
    industry: industryOf(honouree.industry),
    parentName: parentName || name,
    staffTotal: staff === null ? syntheticStaff.staffTotal : String(staff),
    staffWomen: women === null ? syntheticStaff.staffWomen : String(women),
    averageAge: averageAge === null ? syntheticAge : String(averageAge),
    honours: recorded.length === 0 ? syntheticHonours : recorded,
    summary: story.join("\n"),
    deeds: paddedDeeds(story),
    evidence: figures.slice(0, 2).map(({ label, value, unit }) => ({ indicator: label, value, unit, year: "" })),
  };
}

/** The six collectives of the special edition, nominated by invented units' accounts. */
export const six = (today: string): readonly Traveller[] =>
  honourees.map((honouree, index) => {
    const reviewer = reviewers[honouree.county ?? honouree.bodyName] ?? reviewers[honouree.bodyName];
    if (!reviewer) throw new Error(`nobody reviews for ${honouree.bodyName}`);
    return {
      unit: `unit${String(index + 1).padStart(2, "0")}`,
      reviewer: reviewer.account,
      bodyName: reviewer.body,
      form: formOf(honouree, today),
    };
  });

/** Two invented units that go through two other counties. */
export const invented = (today: string): readonly Traveller[] =>
  (
    [
      ["unit07", "xingxian", "兴县妇女联合会", "兴县某供电所营业班", "model_post"],
      ["unit08", "fenyang", "汾阳市妇女联合会", "汾阳市某幼儿园", "red_banner"],
    ] as const
  ).map(([unit, reviewer, bodyName, fullName, award]) => {
    const said = [`${fullName}为测试而虚构，文字不是事实。`];
    return {
      unit,
      reviewer,
      bodyName,
      form: {
        ...emptyForm,
        ...syntheticForm(today),
        ...syntheticStaff,
        fullName,
        shortName: fullName.slice(3, 9),
        award,
        industry: "公共服务",
        parentName: fullName,
        averageAge: syntheticAge,
        honours: syntheticHonours,
        summary: said.join("\n"),
        deeds: paddedDeeds(said),
      },
    };
  });
