import type { ReactNode } from "react";
import type { QueueNeighbour } from "@/domain/queue";
import type { Queue, ReviewRecord } from "@/domain/review-desk";
import { EmptyState } from "../ui/empty-state";
import { NextLink } from "./next-link";
import { QueuePane } from "./queue-pane";
import { RecordPane } from "./record-pane";
import { reviewHref } from "./review-href";
import type { ReviewQuery } from "./review-query";
import type { ReviewVerbs } from "./review-verbs";
import type { ViewVerbs } from "./view-verbs";

export type ReviewDeskProps = {
  readonly queue: Queue;
  readonly record: ReviewRecord | null;
  readonly query: ReviewQuery;
  readonly verbs: ReviewVerbs;
  readonly viewVerbs: ViewVerbs;
  /** What else can be done with the open record as a whole, such as 申请回避. */
  readonly aside?: ReactNode;
  /** 征求意见 of the open record. */
  readonly heard?: ReactNode;
};

/** 审核台: the queue, and the open record beside it. */
export function ReviewDesk({ queue, record, query, verbs, viewVerbs, aside = null, heard = null }: ReviewDeskProps) {
  const openId = record?.nomination.id ?? null;
  const hrefOf = (line: QueueNeighbour | null): string | null =>
    line === null ? null : reviewHref({ ...query, page: line.page, against: null }, line.id);
  const [next, previous] = [hrefOf(queue.next), hrefOf(queue.previous)];
  const takes = record !== null && record.nomination.position === `in_review.${queue.role}` && !record.holdsPlace;
  return (
    <div className={record === null ? "review" : "review has-record"}>
      <QueuePane
        queue={queue}
        openId={openId}
        inHand={takes ? record.nomination.award : null}
        next={next}
        previous={previous}
        propose={verbs.propose}
        viewVerbs={viewVerbs}
      />
      {record === null ? (
        <div className="doc doc--none">
          {next === null ? (
            <EmptyState title="这一栏没有要看的申报" text="可以换一栏，或去掉搜索的字。" />
          ) : (
            <EmptyState title={`${queue.found}件可以看`} text="从左边选一件，或从第一件看起。">
              <NextLink className="db db--pri" href={next}>
                看第一件
              </NextLink>
            </EmptyState>
          )}
        </div>
      ) : (
        <RecordPane
          record={record}
          queue={queue}
          query={query}
          next={next}
          previous={previous}
          verbs={verbs}
          aside={aside}
          heard={heard}
        />
      )}
    </div>
  );
}
