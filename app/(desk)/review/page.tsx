import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { ReviewDesk } from "@/components/review/review-desk";
import { reviewQuery } from "@/components/review/review-query";
import { queue } from "@/services/review/queue";
import { begin, decline, handOn, propose, recommend, reopen, returnForChanges, sendBack } from "./actions";

const verbs = { begin, decline, handOn, propose, recommend, reopen, returnForChanges, sendBack };

export const metadata: Metadata = { title: "待审" };

export default async function ReviewPage({ searchParams }: PageProps<"/review">) {
  const actor = await requireActor("county", "city");
  const query = reviewQuery(await searchParams);
  return <ReviewDesk queue={await queue(actor, query)} record={null} query={query} verbs={verbs} />;
}
