import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { ScenarioPage } from "@/components/ranking/scenario-page";
import { scenario } from "@/services/rankings/scenario";
import "@/components/styles/ranking.css";

export const metadata: Metadata = { title: "比选方案" };

export default async function Page({ params }: PageProps<"/review/ranking/scenarios/[scenarioId]">) {
  const actor = await requireActor("city");
  const found = await scenario(actor, (await params).scenarioId);
  if (found === null) notFound();
  return <ScenarioPage scenario={found} />;
}
