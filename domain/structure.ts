import type { unitNatures } from "./form-choices";
import type { FormDraft } from "./form-draft";

export const structureGroups = ["grassroots", "federation", "enterprise_social"] as const;
/** 基层一线、妇联组织、企业和社会组织 */
export type StructureGroup = (typeof structureGroups)[number];

/** 结构比例: a share that a list should keep to; `share` is between 0 and 1. */
export type StructureRule = {
  readonly id: string;
  readonly title: string;
  readonly group: StructureGroup;
  readonly atLeast: boolean;
  readonly share: number;
};

type Nature = (typeof unitNatures)[number];

const enterprisesAndSocial: readonly (Nature | "")[] = [
  "国有企业",
  "国有控股企业",
  "非公企业",
  "农民专业合作社",
  "个体工商户",
  "社会组织",
];

/** The groups that a form's collective counts in. */
export function groupsOf({ frontline, unitNature }: Pick<FormDraft, "frontline" | "unitNature">): StructureGroup[] {
  const counts: Readonly<Record<StructureGroup, boolean>> = {
    grassroots: frontline === "yes",
    federation: unitNature === "妇联组织",
    enterprise_social: enterprisesAndSocial.includes(unitNature),
  };
  return structureGroups.filter((group) => counts[group]);
}

/** How many of so many a share comes to, reckoned in whole ten-thousandths: at least rounded up, at most rounded down. */
export function neededOf({ share, atLeast }: Pick<StructureRule, "share" | "atLeast">, total: number): number {
  const exact = (Math.round(share * 10_000) * total) / 10_000;
  return atLeast ? Math.ceil(exact) : Math.floor(exact);
}

export type StructureFinding = {
  readonly rule: StructureRule;
  readonly count: number;
  readonly total: number;
  readonly needed: number;
  readonly met: boolean;
};

/** Holds what was chosen, by the groups of each, against the shares of the round. */
export const structureOf = (
  rules: readonly StructureRule[],
  chosen: readonly { readonly groups: readonly StructureGroup[] }[],
): readonly StructureFinding[] =>
  rules.map((rule) => {
    const count = chosen.filter(({ groups }) => groups.includes(rule.group)).length;
    const needed = neededOf(rule, chosen.length);
    return {
      rule,
      count,
      total: chosen.length,
      needed,
      met: rule.atLeast ? count >= needed : count <= needed,
    };
  });
