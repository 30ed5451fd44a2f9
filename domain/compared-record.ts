import type { AwardKey } from "./award-types";
import type { EarlierHonour, Finding } from "./eligibility";
import type { CaseScores } from "./evaluation";
import type { FormDraft } from "./nomination";
import type { PositionKey } from "./workflow";

/** One of two nominations that stand side by side, as it was last submitted. */
export type ComparedRecord = {
  readonly id: string;
  readonly title: string;
  readonly award: AwardKey;
  readonly unitName: string;
  readonly bodyName: string;
  readonly position: PositionKey;
  readonly form: FormDraft;
  readonly findings: readonly Finding[];
  readonly earlierHonours: readonly EarlierHonour[];
  readonly scores: CaseScores | null;
};

/** Two nominations of one round, and what else of the award either could be compared with. */
export type Comparison = {
  readonly records: readonly [ComparedRecord, ComparedRecord];
  readonly others: readonly { readonly id: string; readonly title: string }[];
};
