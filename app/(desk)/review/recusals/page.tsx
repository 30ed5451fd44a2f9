import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { RecusalPage } from "@/components/recusal/recusal-page";
import { recusalDesk } from "@/services/recusals/recusal-desk";
import { addOwnAffiliation, declareRecusal, liftRecusal, removeAffiliation } from "./actions";
import "@/components/styles/recusal.css";

const verbs = { declareRecusal, liftRecusal, addOwnAffiliation, removeAffiliation };

export const metadata: Metadata = { title: "回避" };

export default async function Page({ searchParams }: PageProps<"/review/recusals">) {
  const actor = await requireActor("county", "city", "publication");
  const { nomination } = await searchParams;
  const desk = await recusalDesk(actor, typeof nomination === "string" ? nomination : null);
  if (desk === null) notFound();
  return <RecusalPage desk={desk} verbs={verbs} />;
}
