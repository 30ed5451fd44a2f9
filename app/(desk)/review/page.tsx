import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { ReviewDesk } from "@/components/review/review-desk";
import { reviewQuery } from "@/components/review/review-query";
import { queue } from "@/services/review/queue";
import {
  begin,
  checkByHand,
  noteSeen,
  propose,
  removeView,
  reopen,
  restoreView,
  saveView,
  tickSection,
} from "./actions";

const verbs = { begin, checkByHand, noteSeen, propose, reopen, tickSection };
const viewVerbs = { saveView, removeView, restoreView };

export const metadata: Metadata = { title: "待审" };

export default async function ReviewPage({ searchParams }: PageProps<"/review">) {
  const actor = await requireActor("county", "city");
  const query = reviewQuery(await searchParams);
  return (
    <ReviewDesk
      queue={await queue(actor, { ...query, open: null })}
      record={null}
      query={query}
      verbs={verbs}
      viewVerbs={viewVerbs}
    />
  );
}
