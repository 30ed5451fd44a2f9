import type { AwardKey } from "../award-types";
import type { FormDraft, FormField } from "../nomination";
import type { SpecialDay } from "../special-day";

/** An honour that the collective already has, from the honour library. */
export type EarlierHonour = {
  readonly award: AwardKey;
  readonly level: "national" | "province" | "city" | "county";
  readonly year: number | null;
  readonly registrationNumber: string | null;
  /** The name it was recorded under, where that is not the name on the form. */
  readonly recordedAs?: string;
};

/** pass 符合, fail 不符合, pending 待定 (not enough filled in), manual 人工核 (a person must look). */
export type Verdict = "pass" | "fail" | "pending" | "manual";

/** What the rules look at. `opensOn` is the day on which the round opens, `specialDays` decides which days are worked. */
export type EligibilityFacts = {
  readonly form: FormDraft;
  readonly roundYear: number;
  readonly opensOn: string;
  readonly earlierHonours: readonly EarlierHonour[];
  readonly specialDays: readonly SpecialDay[];
};

export type Judgement = {
  readonly verdict: Verdict;
  /** The unit's own figures in a sentence, e.g. "20 ÷ 21 = 95.2%，门槛60%". */
  readonly figures: string;
  /** The field where it can be mended. */
  readonly field: FormField;
  /** How many characters a text is still short of, where that is what is wrong. */
  readonly shortBy?: number;
};

/** How a kind of rule judges what was filled in, by the numbers that a round gives it. */
export type RuleKind<Parameters> = (parameters: Parameters, facts: EligibilityFacts) => Judgement;
