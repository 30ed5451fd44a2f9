import { type AwardKey, awardKeys, awardTypes } from "@/domain/award-types";
import type { ListEntry } from "@/domain/publication-desk";

export type AwardGroup = { readonly award: AwardKey; readonly label: string; readonly entries: readonly ListEntry[] };

/** The entries by award, in list order, awards without an entry left out. */
export const awardGroups = (entries: readonly ListEntry[]): readonly AwardGroup[] =>
  awardKeys
    .map((award) => ({
      award,
      label: awardTypes[award].label,
      entries: entries.filter((entry) => entry.award === award),
    }))
    .filter((group) => group.entries.length > 0);

/** 三八红旗集体12个、巾帼文明岗20个 */
export const countWords = (counts: Readonly<Record<AwardKey, number>>): string =>
  awardKeys
    .filter((award) => counts[award] > 0)
    .map((award) => `${awardTypes[award].label}${counts[award]}个`)
    .join("、");
