import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { EvaluationPage } from "@/components/judging/evaluation-page";
import { evaluationDesk } from "@/services/evaluations/evaluation-desk";
import {
  affiliateJudge,
  closeEvaluation,
  discardEvaluation,
  inviteJudge,
  prolongEvaluation,
  releaseJudge,
  remindJudges,
  renewJudgeLink,
  seatJudge,
  spread,
  unaffiliateJudge,
} from "../actions";

export const metadata: Metadata = { title: "评审" };

const verbs = {
  affiliateJudge,
  closeEvaluation,
  discardEvaluation,
  inviteJudge,
  prolongEvaluation,
  releaseJudge,
  remindJudges,
  renewJudgeLink,
  seatJudge,
  spread,
  unaffiliateJudge,
};

export default async function Page({ params }: PageProps<"/review/judges/[evaluationId]">) {
  const actor = await requireActor("city");
  const { evaluationId } = await params;
  const desk = await evaluationDesk(actor, evaluationId);
  if (desk === null) notFound();
  return <EvaluationPage desk={desk} verbs={verbs} />;
}
