import type { AwardKey } from "./award-types";

/** Levels of the honours on the roll, highest first. */
export const rollLevels = ["national", "province", "city", "county"] as const;
export type RollLevel = (typeof rollLevels)[number];

export const honourStates = ["valid", "rechecking", "renamed", "ended", "revoked"] as const;
export type HonourState = (typeof honourStates)[number];

/** How a collective is written: parent unit and core name break a long name; the short name goes on the plaque. */
export type CollectiveName = {
  readonly fullName: string;
  readonly parentName: string | null;
  readonly name: string;
  readonly shortName: string;
};

/** A line of the roll: a collective at its highest honour. County null stands for 市直与驻市. */
export type RollEntry = CollectiveName & {
  readonly registrationNumber: string;
  readonly award: AwardKey;
  readonly level: RollLevel;
  readonly year: number | null;
  readonly countyCode: string | null;
  readonly countyName: string | null;
  readonly bodyName: string;
  readonly industry: string;
  readonly staff: number | null;
  readonly women: number | null;
  /** Per cent: computed from the counts where both are known, else as printed by the source. */
  readonly womenShare: number | null;
  readonly state: HonourState;
};

export type RegisteredHonour = {
  readonly registrationNumber: string;
  readonly award: AwardKey;
  readonly level: RollLevel;
  readonly title: string;
  readonly year: number | null;
  readonly grantedBy: string | null;
  readonly documentNumber: string | null;
  readonly state: HonourState;
};

export type OtherHonour = {
  readonly title: string;
  readonly level: RollLevel | "unit";
  readonly grantedBy: string | null;
  readonly year: number | null;
};

export type Figure = { readonly label: string; readonly value: string; readonly unit: string };

/** A collective's page. Everything the public may see of it, and nothing else. */
export type CollectivePage = RollEntry & {
  readonly averageAge: number | null;
  readonly foundedYear: number | null;
  readonly storyTitle: string | null;
  readonly storyDeck: string | null;
  /** Paragraphs of the story. */
  readonly story: readonly string[];
  readonly figures: readonly Figure[];
  readonly honours: readonly RegisteredHonour[];
  readonly otherHonours: readonly OtherHonour[];
  /** Where the facts come from, for imported collectives. */
  readonly source: string | null;
};

export const rollSorts = ["level", "year", "name", "share"] as const;
export type RollSort = (typeof rollSorts)[number];

/** What the address of the roll says. `county` is a division code, or `city` for 市直与驻市. */
export type RollQuery = {
  readonly q: string;
  readonly year: readonly string[];
  readonly award: readonly AwardKey[];
  readonly level: readonly RollLevel[];
  readonly county: readonly string[];
  readonly industry: readonly string[];
  readonly sort: RollSort;
  readonly view: "table" | "cards";
  readonly page: number;
};

export type FacetCount = { readonly value: string; readonly label: string; readonly count: number };

export type RollPage = {
  readonly query: RollQuery;
  readonly entries: readonly RollEntry[];
  readonly total: number;
  readonly pages: number;
  readonly facets: Readonly<Record<"year" | "award" | "level" | "county" | "industry", readonly FacetCount[]>>;
};

export type RollCounts = {
  readonly total: number;
  readonly byCounty: readonly { readonly code: string | null; readonly name: string; readonly count: number }[];
  readonly byLevel: readonly { readonly level: RollLevel; readonly award: AwardKey; readonly count: number }[];
  readonly byYear: readonly { readonly year: number | null; readonly level: RollLevel; readonly count: number }[];
};
