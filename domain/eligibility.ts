import type { AwardKey } from "./award-types";
import type { FormDraft, FormField } from "./nomination";
import type { SpecialDay } from "./special-day";

/** The kinds of rule are code; their numbers are rows of the round. */
export type RuleParameters =
  | { readonly kind: "women_share"; readonly percent: number; readonly comparison: ">=" | ">" }
  | { readonly kind: "headcount"; readonly least: number }
  | { readonly kind: "woman_leads" }
  | { readonly kind: "no_repeat"; readonly withinYears: number | null; readonly levels: "same" | "same_or_higher" }
  | { readonly kind: "word_count"; readonly field: "summary" | "deeds"; readonly least: number; readonly most: number }
  | { readonly kind: "negative_list"; readonly questions: readonly { readonly key: string; readonly text: string }[] }
  | { readonly kind: "own_notice"; readonly workingDays: number };

export type Rule = {
  readonly id: string;
  /** null: for both awards. */
  readonly award: AwardKey | null;
  readonly ordinal: number;
  readonly title: string;
  /** The clause of the round's notice it comes from. */
  readonly clause: string;
  /** A soft rule ("原则上") that fails asks for a written reason; a hard one refuses the submission. */
  readonly hard: boolean;
  readonly parameters: RuleParameters;
};

/** An honour that the collective already has, from the honour library. */
export type EarlierHonour = {
  readonly award: AwardKey;
  readonly level: "national" | "province" | "city" | "county";
  readonly year: number | null;
  readonly registrationNumber: string | null;
};

/** pass 符合, fail 不符合, pending 待定 (not enough filled in), manual 人工核 (a person must look). */
export type Verdict = "pass" | "fail" | "pending" | "manual";

export type Finding = {
  readonly ruleId: string;
  readonly title: string;
  readonly clause: string;
  readonly hard: boolean;
  readonly verdict: Verdict;
  /** The unit's own figures in a sentence, e.g. "20 ÷ 21 = 95.2%，门槛60%". */
  readonly figures: string;
  /** The field where it can be mended. */
  readonly field: FormField;
  /** How many characters a text is still short of, where that is what is wrong. */
  readonly shortBy?: number;
};

/** What the rules look at. `specialDays` decides which days are worked. */
export type EligibilityFacts = {
  readonly form: FormDraft;
  readonly roundYear: number;
  readonly earlierHonours: readonly EarlierHonour[];
  readonly specialDays: readonly SpecialDay[];
};
