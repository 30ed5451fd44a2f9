import type {
  AffiliationInput,
  EvaluationInput,
  InviteJudgeInput,
  JudgeInput,
  JudgeLinkInput,
  ProlongEvaluationInput,
  ReleaseJudgeInput,
  RemindJudgesInput,
} from "@/domain/evaluation-input";
import type { Send } from "../form/send";

type Mailed = { readonly mailed: boolean };

export type EvaluationVerbs = {
  readonly affiliateJudge: Send<AffiliationInput>;
  readonly unaffiliateJudge: Send<AffiliationInput>;
  readonly closeEvaluation: Send<EvaluationInput>;
  readonly discardEvaluation: Send<EvaluationInput>;
  readonly prolongEvaluation: Send<ProlongEvaluationInput>;
  readonly inviteJudge: Send<InviteJudgeInput, Mailed>;
  readonly renewJudgeLink: Send<JudgeLinkInput, Mailed>;
  readonly seatJudge: Send<JudgeInput>;
  readonly releaseJudge: Send<ReleaseJudgeInput, { readonly givenBack: number }>;
  readonly spread: Send<EvaluationInput, { readonly added: number }>;
  readonly remindJudges: Send<RemindJudgesInput, { readonly mailed: number; readonly byHand: number }>;
};
