import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { NoRound } from "@/components/ranking/no-round";
import { RankingPage } from "@/components/ranking/ranking-page";
import { rankingQuery } from "@/components/ranking/ranking-query";
import { ranking } from "@/services/rankings/ranking";
import { putInOrder, saveScenario } from "./actions";
import "@/components/styles/ranking.css";

export const metadata: Metadata = { title: "排序与比选" };

export default async function Page({ searchParams }: PageProps<"/review/ranking">) {
  const actor = await requireActor("county", "city");
  const found = await ranking(actor, rankingQuery(await searchParams).award);
  return found === null ? <NoRound /> : <RankingPage ranking={found} verbs={{ putInOrder, saveScenario }} />;
}
