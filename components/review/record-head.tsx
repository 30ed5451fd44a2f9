import type { ReactNode } from "react";
import { awardTypes } from "@/domain/award-types";
import { dayOf } from "@/domain/calendar";
import type { ReviewRecord } from "@/domain/review-desk";
import { isOutdated } from "@/domain/review-marks";
import { PaperLinks } from "../nomination/paper-links";
import { StatusTag } from "../ui/status-tag";
import { ArrivalHeading } from "./arrival-heading";
import { verdictsOf } from "./checked-findings";
import { positionLabels } from "./labels";
import { momentWords } from "./moment-words";
import { MoveLink } from "./move-link";
import { MoveOnBox } from "./move-on-box";
import { NextLink } from "./next-link";
import { RecordTabs } from "./record-tabs";
import { reviewHref } from "./review-href";
import type { ReviewQuery } from "./review-query";
import { verdictWords } from "./verdict-words";

export type RecordHeadProps = {
  readonly record: ReviewRecord;
  readonly query: ReviewQuery;
  readonly next: string | null;
  readonly previous: string | null;
  /** What else can be done with the record as a whole, such as 申请回避. */
  readonly aside: ReactNode;
};

/** Whose nomination it is, where it stands, and the ways on. */
export function RecordHead({ record, query, next, previous, aside }: RecordHeadProps) {
  const { id, title, version } = record.nomination;
  return (
    <header className="doc__h">
      <p className="doc__back">
        <MoveLink href={reviewHref({ ...query, view: "review", against: null })}>返回队列</MoveLink>
      </p>
      <div className="doc__t">
        <div>
          <ArrivalHeading id="record-title" place={`${id}:${version}`}>
            {title}
          </ArrivalHeading>
          <RecordFacts record={record} />
        </div>
        <div className="doc__acts">
          {aside}
          <PaperLinks nominationId={id} />
        </div>
      </div>
      <div className="doc__r">
        <RecordTabs record={record} query={query} />
        <nav className="doc__go" aria-label="前后">
          <MoveOnBox />
          {previous === null ? null : (
            <MoveLink className="db db--sm" href={previous}>
              上一件
            </MoveLink>
          )}
          {next === null ? null : (
            <NextLink className="db db--sm" href={next}>
              下一件
            </NextLink>
          )}
        </nav>
      </div>
    </header>
  );
}

function RecordFacts({ record }: { readonly record: ReviewRecord }) {
  const { nomination, bodyName, submittedAt } = record;
  const { award, receiptNumber, submissions, position } = nomination;
  const outdated = outdatedSubmission(record);
  return (
    <p className="doc__m">
      {award === null ? null : (
        <span>
          <b>{awardTypes[award].label}</b>
        </span>
      )}
      <span className="num">{receiptNumber}</span>
      <span>{bodyName}</span>
      <span>
        第{submissions}版，{momentWords.moment(submittedAt)}报送
      </span>
      <Due record={record} />
      <span>{verdictWords(verdictsOf(record))}</span>
      <StatusTag tone="mute">{positionLabels[position]}</StatusTag>
      {outdated === null ? null : (
        <StatusTag tone="warn" icon="clock">
          推荐已过期：推荐的是第{outdated}版
        </StatusTag>
      )}
    </p>
  );
}

/** The submission that was last recommended, where the newest one reads otherwise. */
function outdatedSubmission({ moves, versions }: ReviewRecord): number | null {
  const last = moves.find(({ verb }) => verb === "recommend");
  return last !== undefined && isOutdated(last, versions) ? last.submission : null;
}

function Due({ record: { reviewBy, now, nomination, stage } }: { readonly record: ReviewRecord }) {
  if (reviewBy === null || nomination.position !== `in_review.${stage}`) return null;
  const today = dayOf(now);
  if (reviewBy < today) return <span className="due">应在{momentWords.day(reviewBy)}前办结，已超期</span>;
  return reviewBy === today ? <span className="due">今天到期</span> : <span>{momentWords.day(reviewBy)}到期</span>;
}
