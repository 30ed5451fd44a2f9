import type { ProposeInput, ReasonInput, StepInput } from "@/domain/decision";
import type { ManualCheckInput, SeenInput, TickInput } from "@/domain/review-marks";
import type { Send } from "../form/send";

/** What a reviewer's desk can do at once; a decision is held first (use-held.ts). */
export type ReviewVerbs = {
  readonly begin: Send<StepInput>;
  readonly reopen: Send<ReasonInput>;
  readonly propose: Send<ProposeInput>;
  readonly noteSeen: Send<SeenInput>;
  readonly tickSection: Send<TickInput>;
  readonly checkByHand: Send<ManualCheckInput>;
};
