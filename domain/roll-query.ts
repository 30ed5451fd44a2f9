import { type AwardKey, awardKeys } from "./award-types";
import { type RollLevel, type RollQuery, rollLevels, rollSorts } from "./honour";

type Address = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Stands in an address for honours whose year is not established. */
export const unknownYear = "unknown";
/** Stands in an address for collectives of no county. */
export const cityCounty = "city";

const longest = 50;
const mostValues = 30;
const lastPage = 100_000;

const normal = (text: string): string => [...text.normalize("NFKC").trim()].slice(0, longest).join("").trim();

const valuesOf = (value: string | readonly string[] | undefined): readonly string[] => {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
};

const chosen = (value: string | readonly string[] | undefined, isKnown: (text: string) => boolean): readonly string[] =>
  [...new Set(valuesOf(value).slice(0, mostValues).map(normal))].filter(isKnown);

const first = (value: string | readonly string[] | undefined): string => normal(valuesOf(value)[0] ?? "");

const known = <T extends string>(words: readonly T[], value: string | readonly string[] | undefined): readonly T[] => {
  const values = chosen(value, () => true);
  return words.filter((word) => values.includes(word));
};

const pageOf = (text: string): number => {
  const page = /^\d{1,9}$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(page, 1), lastPage);
};

/** What an address of the roll asks for; what it does not know is dropped. */
export function parseRollQuery(address: Address): RollQuery {
  const sort = first(address["sort"]);
  return {
    q: first(address["q"]).replaceAll("\0", ""),
    year: chosen(address["year"], (text) => text === unknownYear || /^\d{4}$/.test(text)),
    award: known<AwardKey>(awardKeys, address["award"]),
    level: known<RollLevel>(rollLevels, address["level"]),
    county: chosen(address["county"], (text) => text === cityCounty || /^\d{6}$/.test(text)),
    industry: chosen(address["industry"], (text) => text !== "" && !text.includes("\0")),
    sort: rollSorts.find((word) => word === sort) ?? "level",
    view: first(address["view"]) === "cards" ? "cards" : "table",
    page: pageOf(first(address["page"])),
  };
}

/** The address of the roll for a query with some of it changed; a change of anything but the page leads to the first page. */
export function rollAddress(query: RollQuery, change: Partial<RollQuery> = {}): string {
  const next = { ...query, page: 1, ...change };
  const search = new URLSearchParams();
  if (next.q !== "") search.append("q", next.q);
  for (const key of ["year", "award", "level", "county", "industry"] as const) {
    for (const value of next[key]) search.append(key, value);
  }
  if (next.sort !== "level") search.append("sort", next.sort);
  if (next.view !== "table") search.append("view", next.view);
  if (next.page !== 1) search.append("page", String(next.page));
  return search.size === 0 ? "/roll" : `/roll?${search}`;
}
