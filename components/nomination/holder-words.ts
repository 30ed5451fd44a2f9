import type { UnitPosition } from "@/domain/unit-view";

const city = "吕梁市妇女联合会";

const words: Readonly<Record<UnitPosition, (body: string) => string>> = {
  draft: () => "还在本单位填报，没有提交。",
  "in_review.county": (body) => `现在由${body}初审。`,
  city_review: () => `现在由${city}评审。`,
  "returned.county": (body) => `${body}已退回，现在由本单位修改。`,
  "returned.city": () => `${city}已退回，现在由本单位修改。`,
  on_notice: () => `现在由${city}公示。`,
  honoured: () => "已表彰，全部办完。",
  "declined.county": (body) => `${body}未推荐，办理结束。`,
  "declined.city": () => `${city}未推荐，办理结束。`,
  withdrawn: () => "本单位已撤回申报，办理结束。",
};

/** Who has a nomination now, as its unit may know it. */
export const holderWords = (position: UnitPosition, bodyName: string | null): string =>
  words[position](bodyName ?? "推荐单位");
