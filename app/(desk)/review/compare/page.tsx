import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { ComparePage } from "@/components/ranking/compare-page";
import { rankingQuery } from "@/components/ranking/ranking-query";
import { compare } from "@/services/rankings/compare";
import "@/components/styles/ranking.css";

export const metadata: Metadata = { title: "并排比较" };

export default async function Page({ searchParams }: PageProps<"/review/compare">) {
  const actor = await requireActor("county", "city");
  const { a, b } = rankingQuery(await searchParams);
  const comparison = await compare(actor, [a, b]);
  if (comparison === null) notFound();
  return <ComparePage comparison={comparison} desk={actor.role === "city" ? "city" : "county"} />;
}
