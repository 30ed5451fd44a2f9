import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { EvaluationsPage } from "@/components/judging/evaluations-page";
import { evaluationsDesk } from "@/services/evaluations/evaluations-desk";
import { setUpEvaluation } from "./actions";

export const metadata: Metadata = { title: "评审" };

export default async function JudgesPage() {
  const actor = await requireActor("city");
  return <EvaluationsPage desk={await evaluationsDesk(actor)} setUp={setUpEvaluation} />;
}
