"use server";

import { action } from "@/app/_request/action";
import {
  affiliationInput,
  evaluationInput,
  inviteJudgeInput,
  judgeInput,
  judgeLinkInput,
  prolongEvaluationInput,
  releaseJudgeInput,
  remindJudgesInput,
  setUpEvaluationInput,
} from "@/domain/evaluation-input";
import { affiliateJudge as affiliateJudgeVerb } from "@/services/evaluations/affiliate-judge";
import { closeEvaluation as closeEvaluationVerb } from "@/services/evaluations/close-evaluation";
import { discardEvaluation as discardEvaluationVerb } from "@/services/evaluations/discard-evaluation";
import { inviteJudge as inviteJudgeVerb } from "@/services/evaluations/invite-judge";
import { prolongEvaluation as prolongEvaluationVerb } from "@/services/evaluations/prolong-evaluation";
import { releaseJudge as releaseJudgeVerb } from "@/services/evaluations/release-judge";
import { remindJudges as remindJudgesVerb } from "@/services/evaluations/remind-judges";
import { renewJudgeLink as renewJudgeLinkVerb } from "@/services/evaluations/renew-judge-link";
import { seatJudge as seatJudgeVerb } from "@/services/evaluations/seat-judge";
import { setUpEvaluation as setUpEvaluationVerb } from "@/services/evaluations/set-up-evaluation";
import { spread as spreadVerb } from "@/services/evaluations/spread";
import { unaffiliateJudge as unaffiliateJudgeVerb } from "@/services/evaluations/unaffiliate-judge";

export const setUpEvaluation = action(setUpEvaluationInput, setUpEvaluationVerb);
export const discardEvaluation = action(evaluationInput, discardEvaluationVerb);
export const prolongEvaluation = action(prolongEvaluationInput, prolongEvaluationVerb);
export const closeEvaluation = action(evaluationInput, closeEvaluationVerb);
export const spread = action(evaluationInput, spreadVerb);
export const seatJudge = action(judgeInput, seatJudgeVerb);
export const inviteJudge = action(inviteJudgeInput, inviteJudgeVerb);
export const renewJudgeLink = action(judgeLinkInput, renewJudgeLinkVerb);
export const releaseJudge = action(releaseJudgeInput, releaseJudgeVerb);
export const affiliateJudge = action(affiliationInput, affiliateJudgeVerb);
export const unaffiliateJudge = action(affiliationInput, unaffiliateJudgeVerb);
export const remindJudges = action(remindJudgesInput, remindJudgesVerb);
