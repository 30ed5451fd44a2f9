import type { ReactNode } from "react";
import { dayOf } from "@/domain/calendar";
import type { Queue, ReviewRecord } from "@/domain/review-desk";
import type { Decision } from "./decision";
import { DecisionBar } from "./decision-bar";
import { type DeskRole, positionLabels } from "./labels";
import { momentWords } from "./moment-words";
import { offersOf } from "./offers";
import { queueOrder } from "./queue-order";
import { RecordHead } from "./record-head";
import { RecordView } from "./record-view";
import type { ReviewQuery } from "./review-query";
import type { ReviewVerbs } from "./review-verbs";
import { SeenNote } from "./seen-note";

export type RecordPaneProps = {
  readonly record: ReviewRecord;
  readonly queue: Queue;
  readonly query: ReviewQuery;
  readonly next: string | null;
  readonly previous: string | null;
  readonly verbs: ReviewVerbs;
  /** What else can be done with the record as a whole. */
  readonly aside: ReactNode;
  readonly heard: ReactNode;
};

function decisionOn(record: ReviewRecord, role: DeskRole): Decision {
  const { nomination, findings, bodies, defaultResubmitBy, now } = record;
  const by = nomination.resubmitBy === null ? "" : `，限${momentWords.day(nomination.resubmitBy)}前改好`;
  return {
    nominationId: nomination.id,
    version: nomination.version,
    title: nomination.title,
    role,
    offers: offersOf(record),
    standing: `${positionLabels[nomination.position]}${nomination.status === "returned" ? by : ""}`,
    findings,
    bodies,
    defaultResubmitBy,
    today: dayOf(now),
  };
}

export function RecordPane({ record, queue, query, next, previous, verbs, aside, heard }: RecordPaneProps) {
  const { nomination } = record;
  const place = { ...query, against: null };
  return (
    <article className="doc" aria-labelledby="record-title">
      <SeenNote nominationId={nomination.id} submission={nomination.submissions} send={verbs.noteSeen} />
      <RecordHead record={record} query={query} next={next} previous={previous} aside={aside} />
      <RecordView record={record} query={query} verbs={verbs} heard={heard} />
      <DecisionBar
        key={`${nomination.id}:${nomination.version}`}
        decision={decisionOn(record, queue.role)}
        verbs={verbs}
        query={place}
        order={queueOrder(queue)}
      />
    </article>
  );
}
