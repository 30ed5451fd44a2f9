import type { Queue, ReviewRecord } from "@/domain/review-desk";
import { EmptyState } from "../ui/empty-state";
import { MoveLink } from "./move-link";
import { QueuePane } from "./queue-pane";
import { RecordPane } from "./record-pane";
import { reviewHref } from "./review-href";
import type { ReviewQuery } from "./review-query";
import type { ReviewVerbs } from "./review-verbs";

export type ReviewDeskProps = {
  readonly queue: Queue;
  readonly record: ReviewRecord | null;
  readonly query: ReviewQuery;
  readonly verbs: ReviewVerbs;
};

/** 审核台: the queue, and the open record beside it. */
export function ReviewDesk({ queue, record, query, verbs }: ReviewDeskProps) {
  const place = { tab: query.tab, q: query.q };
  const openId = record?.nomination.id ?? null;
  const at = queue.lines.findIndex(({ id }) => id === openId);
  const hrefAt = (index: number): string | null => {
    const line = index < 0 ? undefined : queue.lines[index];
    return line === undefined ? null : reviewHref(place, line.id);
  };
  const [next, previous] = [hrefAt(at + 1), hrefAt(at - 1)];
  const takes = record !== null && record.nomination.position === `in_review.${queue.role}` && !record.holdsPlace;
  return (
    <div className={record === null ? "review" : "review has-record"}>
      <QueuePane
        queue={queue}
        query={query}
        openId={openId}
        inHand={takes ? record.nomination.award : null}
        next={next}
        previous={previous}
        propose={verbs.propose}
      />
      {record === null ? (
        <div className="doc doc--none">
          {next === null ? (
            <EmptyState title="这一栏没有要看的申报" text="可以换一栏，或去掉搜索的字。" />
          ) : (
            <EmptyState title={`${queue.lines.length}件可以看`} text="从左边选一件，或从第一件看起。">
              <MoveLink className="db db--pri" href={next}>
                看第一件
              </MoveLink>
            </EmptyState>
          )}
        </div>
      ) : (
        <RecordPane record={record} queue={queue} query={query} next={next} previous={previous} verbs={verbs} />
      )}
    </div>
  );
}
