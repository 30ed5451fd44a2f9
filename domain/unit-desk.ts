import type { EarlierHonour } from "./eligibility";
import type { FormField, Nomination } from "./nomination";
import type { Body, RoundWithRules, SpecialDay } from "./round";
import type { Move } from "./move";

/** 我的申报. Nominations carry only what their unit may see: a masked position and its own history. */
export type UnitDesk = {
  readonly unitName: string;
  readonly now: string;
  readonly round: RoundWithRules | null;
  readonly nominations: readonly UnitNomination[];
  readonly specialDays: readonly SpecialDay[];
};

export type UnitNomination = {
  readonly nomination: Nomination;
  readonly bodyName: string | null;
  readonly noticeOpened: boolean;
  readonly moves: readonly Move[];
};

/** Which fields of the form the unit may change now. */
export type OpenFields = "all" | "none" | readonly FormField[];

/** Everything the form page needs; `nomination` is null before the first save. */
export type FormPage = {
  readonly nomination: Nomination | null;
  readonly open: OpenFields;
  readonly round: RoundWithRules;
  readonly bodies: readonly Body[];
  readonly earlierHonours: readonly EarlierHonour[];
  readonly specialDays: readonly SpecialDay[];
  readonly moves: readonly Move[];
  readonly bodyName: string | null;
  readonly noticeOpened: boolean;
  readonly receipt: Receipt | null;
  readonly now: string;
};

/** 回执: one for each submission. */
export type Receipt = {
  readonly receiptNumber: string;
  readonly submission: number;
  readonly at: string;
  readonly sha256: string;
};

export type Saved = { readonly nominationId: string; readonly version: number; readonly savedAt: string };
