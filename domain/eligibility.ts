import type { AwardKey } from "./award-types";
import type { RuleParameters } from "./rule-kinds";
import type { Judgement, Verdict } from "./rule-kinds/rule-kind";

export type { RuleParameters } from "./rule-kinds";
export type { EarlierHonour, EligibilityFacts, Verdict } from "./rule-kinds/rule-kind";

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

/** What a rule found in a form. */
export type Finding = Judgement & {
  readonly ruleId: string;
  readonly title: string;
  readonly clause: string;
  readonly hard: boolean;
};

/** How many findings came to each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;
