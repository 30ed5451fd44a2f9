import type { RuleParameters } from "./eligibility";
import type { VisibleSince } from "./late-remarks";
import type { Phrase } from "./phrase";

/** What a reviewer is given who composes a return or a decline. */
export type DecisionDesk = {
  readonly phrases: readonly Phrase[];
  /** The kind of each rule of the round, by rule. */
  readonly kinds: Readonly<Record<string, RuleParameters["kind"]>>;
  readonly visibleSince: VisibleSince;
  /** The sections, 1 to 6, that this person has not ticked as they stand. */
  readonly unticked: readonly number[];
};
