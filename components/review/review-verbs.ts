import type {
  DeclineInput,
  HandOnInput,
  ProposeInput,
  ReasonInput,
  RecommendInput,
  ReturnInput,
  StepInput,
} from "@/domain/decision";
import type { Send } from "../form/send";

/** What a reviewer's desk can do. */
export type ReviewVerbs = {
  readonly begin: Send<StepInput>;
  readonly recommend: Send<RecommendInput>;
  readonly returnForChanges: Send<ReturnInput>;
  readonly decline: Send<DeclineInput>;
  readonly sendBack: Send<ReasonInput>;
  readonly reopen: Send<ReasonInput>;
  readonly handOn: Send<HandOnInput>;
  readonly propose: Send<ProposeInput>;
};
