import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { ReviewDesk } from "@/components/review/review-desk";
import { reviewQuery } from "@/components/review/review-query";
import { queue } from "@/services/review/queue";
import { record } from "@/services/review/record";
import { begin, decline, handOn, propose, recommend, reopen, returnForChanges, sendBack } from "../actions";

const verbs = { begin, decline, handOn, propose, recommend, reopen, returnForChanges, sendBack };

export const metadata: Metadata = { title: "审核" };

export default async function RecordPage({ params, searchParams }: PageProps<"/review/[nominationId]">) {
  const actor = await requireActor("county", "city");
  const query = reviewQuery(await searchParams);
  const { nominationId } = await params;
  const [waiting, open] = await Promise.all([queue(actor, query), record(actor, nominationId)]);
  if (open === null) notFound();
  return <ReviewDesk queue={waiting} record={open} query={query} verbs={verbs} />;
}
