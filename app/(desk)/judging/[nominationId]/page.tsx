import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { JudgedCasePage } from "@/components/judging/judged-case-page";
import { judgedCase } from "@/services/evaluations/judged-case";
import { abstain, recuse, savePoints, scoreCase } from "../actions";

export const metadata: Metadata = { title: "评分" };

const verbs = { abstain, recuse, savePoints, scoreCase };

export default async function CasePage({ params }: PageProps<"/judging/[nominationId]">) {
  const actor = await requireActor("judge");
  const { nominationId } = await params;
  const judged = await judgedCase(actor, nominationId);
  if (judged === null) notFound();
  return <JudgedCasePage key={nominationId} judged={judged} verbs={verbs} />;
}
