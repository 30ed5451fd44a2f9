import type { RuleParameters } from "./eligibility";

/** What a decline was based on, in the words and figures of that day, so that its letter can be written again whatever the rules say later. */
export type Grounds = {
  /** Null where no rule of the round was named. */
  readonly rule: {
    readonly ruleId: string;
    readonly kind: RuleParameters["kind"];
    readonly title: string;
    readonly clause: string;
    /** The unit's own figures at the submission that was declined. */
    readonly figures: string;
  } | null;
  readonly reason: string;
  /** 下次申报可以这样做; empty where nobody wrote any. */
  readonly advice: string;
};
