import { type Database, everybody } from "@/db/client";
import { type County, listPublicCounties } from "@/db/queries/public-divisions";
import { listRollEntries, listRollGroups, type RollGroup } from "@/db/queries/public-honours";
import { awardKeys, awardTypes } from "@/domain/award-types";
import { type FacetCount, type RollPage, type RollQuery, rollLevels } from "@/domain/honour";
import { industries } from "@/domain/form-choices";
import { cityCounty, unknownYear } from "@/domain/roll-query";

const pageLength = 20;

const facetKeys = ["year", "award", "level", "county", "industry"] as const;
type FacetKey = (typeof facetKeys)[number];

const levelWords = { national: "全国", province: "山西省", city: "吕梁市", county: "县级" } as const;

const valueOf: Readonly<Record<FacetKey, (group: RollGroup) => string>> = {
  year: ({ year }) => (year === null ? unknownYear : String(year)),
  award: ({ award }) => award,
  level: ({ level }) => level,
  county: ({ countyCode }) => countyCode ?? cityCounty,
  industry: ({ industry }) => industry,
};

const isChosen = (query: RollQuery, key: FacetKey, group: RollGroup): boolean => {
  const values: readonly string[] = query[key];
  return values.length === 0 || values.includes(valueOf[key](group));
};

const sum = (groups: readonly RollGroup[]): number => groups.reduce((total, { count }) => total + count, 0);

/** How many collectives each value of a facet would show under the other filters; what is chosen stays, even with none. */
function countsOf(key: FacetKey, query: RollQuery, groups: readonly RollGroup[]): ReadonlyMap<string, number> {
  const others = facetKeys.filter((other) => other !== key);
  const counts = new Map<string, number>(query[key].map((value) => [value, 0]));
  for (const group of groups.filter((one) => others.every((other) => isChosen(query, other, one)))) {
    const value = valueOf[key](group);
    counts.set(value, (counts.get(value) ?? 0) + group.count);
  }
  return counts;
}

type Known = readonly { readonly value: string; readonly label: string }[];

/** The facet in the order of the known values, all of which are named; further values follow in their own order. */
function facet(counts: ReadonlyMap<string, number>, known: Known): readonly FacetCount[] {
  const named = known.map(({ value, label }) => ({ value, label, count: counts.get(value) ?? 0 }));
  const further = [...counts].filter(([value]) => !known.some((one) => one.value === value));
  return [
    ...named,
    ...further
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([value, count]) => ({ value, label: value, count })),
  ];
}

const yearFacet = (counts: ReadonlyMap<string, number>): readonly FacetCount[] => {
  const newestFirst = [...counts.keys()].sort().reverse();
  const years = newestFirst.filter((value) => value !== unknownYear).map((value) => ({ value, label: value }));
  return facet(counts, counts.has(unknownYear) ? [...years, { value: unknownYear, label: "待核" }] : years);
};

function facetsOf(query: RollQuery, groups: readonly RollGroup[], counties: readonly County[]): RollPage["facets"] {
  const counts = (key: FacetKey) => countsOf(key, query, groups);
  const ofIndustry = counts("industry");
  return {
    year: yearFacet(counts("year")),
    award: facet(
      counts("award"),
      awardKeys.map((value) => ({ value, label: awardTypes[value].label })),
    ),
    level: facet(
      counts("level"),
      rollLevels.map((value) => ({ value, label: levelWords[value] })),
    ),
    county: facet(counts("county"), [
      ...counties.map(({ code, name }) => ({ value: code, label: name })),
      { value: cityCounty, label: "市直与驻市" },
    ]),
    industry: facet(
      ofIndustry,
      industries.filter((value) => ofIndustry.has(value)).map((value) => ({ value, label: value })),
    ),
  };
}

/** A page of the roll: each collective once, at its highest honour. A page beyond the end is the last one. */
export async function roll(query: RollQuery, on: Database = everybody()): Promise<RollPage> {
  const [groups, counties] = await Promise.all([listRollGroups(on, query.q), listPublicCounties(on)]);
  const total = sum(groups.filter((group) => facetKeys.every((key) => isChosen(query, key, group))));
  const pages = Math.max(1, Math.ceil(total / pageLength));
  const page = Math.min(Math.max(1, query.page), pages);
  const entries = await listRollEntries(on, query, { limit: pageLength, offset: (page - 1) * pageLength });
  return { query: { ...query, page }, entries, total, pages, facets: facetsOf(query, groups, counties) };
}
