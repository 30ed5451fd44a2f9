import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { ConsultationPanel } from "@/components/consultation/consultation-panel";
import { ReviewDesk } from "@/components/review/review-desk";
import { reviewHref } from "@/components/review/review-href";
import { reviewQuery } from "@/components/review/review-query";
import { RecuseButton } from "@/components/recusal/recuse-button";
import { queue } from "@/services/review/queue";
import { record } from "@/services/review/record";
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
} from "../actions";
import { overrideAnswer } from "../consultations/actions";
import { declareRecusal } from "../recusals/actions";
import "@/components/styles/consultation.css";

const verbs = { begin, checkByHand, noteSeen, propose, reopen, tickSection };
const viewVerbs = { saveView, removeView, restoreView };

export const metadata: Metadata = { title: "审核" };

export default async function RecordPage({ params, searchParams }: PageProps<"/review/[nominationId]">) {
  const actor = await requireActor("county", "city");
  const query = reviewQuery(await searchParams);
  const { nominationId } = await params;
  const [waiting, open] = await Promise.all([
    queue(actor, { ...query, open: nominationId }),
    record(actor, nominationId),
  ]);
  if (open === null) notFound();
  const { next } = waiting;
  const onwards = reviewHref({ ...query, page: next?.page ?? query.page, against: null }, next?.id ?? null);
  return (
    <ReviewDesk
      queue={waiting}
      record={open}
      query={query}
      verbs={verbs}
      viewVerbs={viewVerbs}
      aside={
        <RecuseButton
          nominationId={nominationId}
          title={open.nomination.title}
          declare={declareRecusal}
          next={onwards}
        />
      }
      heard={<ConsultationPanel consultation={open.consultation} overrideAnswer={overrideAnswer} />}
    />
  );
}
