import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { JudgingDesk } from "@/components/judging/judging-desk";
import { judgingDesk } from "@/services/evaluations/judging-desk";
import { makeOwnLink } from "./actions";

export const metadata: Metadata = { title: "评分" };

export default async function JudgingPage() {
  const actor = await requireActor("judge");
  return <JudgingDesk desk={await judgingDesk(actor)} makeOwnLink={makeOwnLink} />;
}
