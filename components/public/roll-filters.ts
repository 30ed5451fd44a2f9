import type { AwardKey } from "@/domain/award-types";
import type { RollLevel, RollPage, RollQuery } from "@/domain/honour";
import { cityCounty, rollAddress, unknownYear } from "@/domain/roll-query";
import { awardLabel, levelLabels, noCounty } from "./labels";

/** A filter that is set: its words, and the address without it. */
export type RollFilter = {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly without: string;
};

const without = <T extends string>(values: readonly T[], value: T): readonly T[] =>
  values.filter((kept) => kept !== value);

const labelIn = (facet: RollPage["facets"]["year"], value: string): string =>
  facet.find((entry) => entry.value === value)?.label ?? value;

const countyLabel = (page: RollPage, value: string): string =>
  value === cityCounty ? noCounty : labelIn(page.facets.county, value);

const yearLabel = (value: string): string => (value === unknownYear ? "待核" : value);

export function rollFilters(page: RollPage): readonly RollFilter[] {
  const { query } = page;
  const filter = (kind: string, label: string, change: Partial<RollQuery>): RollFilter => ({
    key: `${kind}${label}`,
    kind,
    label,
    without: rollAddress(query, change),
  });
  const levels = query.level.map((level: RollLevel) =>
    filter("级别", levelLabels[level], { level: without(query.level, level) }),
  );
  const awards = query.award.map((award: AwardKey) =>
    filter("称号", awardLabel(award), { award: without(query.award, award) }),
  );
  return [
    ...(query.q === "" ? [] : [filter("搜索", query.q, { q: "" })]),
    ...query.county.map((code) => filter("地区", countyLabel(page, code), { county: without(query.county, code) })),
    ...levels,
    ...awards,
    ...query.year.map((year) => filter("年份", yearLabel(year), { year: without(query.year, year) })),
    ...query.industry.map((name) => filter("行业", name, { industry: without(query.industry, name) })),
  ];
}
