import { type AwardKey, awardKeys } from "@/domain/award-types";

/** What the address of an order or of a comparison says. */
export type RankingQuery = { readonly award: AwardKey; readonly a: string; readonly b: string };

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

const one = (search: Search, key: string): string => {
  const value = search[key];
  return typeof value === "string" ? value : (value?.[0] ?? "");
};

export const rankingQuery = (search: Search): RankingQuery => ({
  award: awardKeys.find((known) => known === one(search, "award")) ?? "red_banner",
  a: one(search, "a"),
  b: one(search, "b"),
});
