import type { AwardKey } from "./award-types";
import type { Rule } from "./eligibility";

/** A round of one year: when it opens and closes, and the numbers its procedure runs on. */
export type Round = {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly basis: string;
  /** ISO moments. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** Days YYYY-MM-DD until which each stage plans to be done; for display only. */
  readonly countyDue: string;
  readonly cityDue: string;
  readonly awardDay: string;
  readonly noticeDays: number;
  /** Times of day in Asia/Shanghai, HH:MM. */
  readonly noticeCutoff: string;
  readonly noticeCloses: string;
  readonly resubmitDays: number;
  /** Working days in which a stage should be done with a nomination; for display only. */
  readonly reviewDays: number;
};

export type Quota = {
  readonly roundId: string;
  readonly bodyId: string;
  readonly award: AwardKey;
  readonly places: number;
  readonly used: number;
};

export type RoundWithRules = Round & { readonly rules: readonly Rule[] };

export type { SpecialDay } from "./special-day";

export const organisationKinds = ["unit", "county_federation", "system", "city_federation"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** A body that can recommend at the county stage. */
export type Body = { readonly id: string; readonly kind: "county_federation" | "system"; readonly name: string };
