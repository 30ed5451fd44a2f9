import { dayOf } from "@/domain/calendar";
import type { Queue, ReviewRecord } from "@/domain/review-desk";
import type { Decision } from "./decision";
import { DecisionBar } from "./decision-bar";
import { type DeskRole, positionLabels } from "./labels";
import { momentWords } from "./moment-words";
import { offersOf } from "./offers";
import { RecordHead } from "./record-head";
import { RecordView } from "./record-view";
import type { ReviewQuery } from "./review-query";
import type { ReviewVerbs } from "./review-verbs";

export type RecordPaneProps = {
  readonly record: ReviewRecord;
  readonly queue: Queue;
  readonly query: ReviewQuery;
  readonly next: string | null;
  readonly previous: string | null;
  readonly verbs: ReviewVerbs;
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

export function RecordPane({ record, queue, query, next, previous, verbs }: RecordPaneProps) {
  const { nomination } = record;
  const place = { tab: query.tab, q: query.q };
  return (
    <article className="doc" aria-labelledby="record-title">
      <RecordHead record={record} query={query} next={next} previous={previous} />
      <RecordView record={record} view={query.view} />
      <DecisionBar
        key={`${nomination.id}:${nomination.version}`}
        decision={decisionOn(record, queue.role)}
        verbs={verbs}
        query={place}
        order={queue.lines.map(({ id }) => id)}
      />
    </article>
  );
}
