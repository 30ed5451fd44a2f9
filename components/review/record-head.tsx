import { awardTypes } from "@/domain/award-types";
import type { ReviewRecord } from "@/domain/review-desk";
import { StatusTag } from "../ui/status-tag";
import { ArrivalHeading } from "./arrival-heading";
import { positionLabels, viewLabels } from "./labels";
import { momentWords } from "./moment-words";
import { MoveLink } from "./move-link";
import { reviewHref } from "./review-href";
import { type RecordView, type ReviewQuery, recordViews } from "./review-query";

export type RecordHeadProps = {
  readonly record: ReviewRecord;
  readonly query: ReviewQuery;
  readonly next: string | null;
  readonly previous: string | null;
};

/** Whose nomination it is, where it stands, and the ways on. */
export function RecordHead({ record, query, next, previous }: RecordHeadProps) {
  const { id, title, version } = record.nomination;
  return (
    <header className="doc__h">
      <p className="doc__back">
        <MoveLink href={reviewHref({ tab: query.tab, q: query.q })}>返回队列</MoveLink>
      </p>
      <div className="doc__t">
        <div>
          <ArrivalHeading id="record-title" place={`${id}:${version}`}>
            {title}
          </ArrivalHeading>
          <RecordFacts record={record} />
        </div>
        <nav className="doc__go" aria-label="前后">
          {previous === null ? null : (
            <MoveLink className="db db--sm" href={previous}>
              上一件
            </MoveLink>
          )}
          {next === null ? null : (
            <MoveLink className="db db--sm" href={next}>
              下一件
            </MoveLink>
          )}
        </nav>
      </div>
      <nav className="doc__tabs" aria-label="内容">
        {recordViews.map((view) => (
          <MoveLink key={view} href={reviewHref({ ...query, view }, id)} current={view === query.view}>
            {viewLabels[view]}
            <Count record={record} view={view} />
          </MoveLink>
        ))}
      </nav>
    </header>
  );
}

function Count({ record: { nomination, moves }, view }: { readonly record: ReviewRecord; readonly view: RecordView }) {
  if (view === "honours") return <small>{nomination.form.honours.length}</small>;
  return view === "history" ? <small>{moves.length}</small> : null;
}

function RecordFacts({ record: { nomination, bodyName, submittedAt } }: { readonly record: ReviewRecord }) {
  const { award, receiptNumber, submissions, position } = nomination;
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
      <StatusTag tone="mute">{positionLabels[position]}</StatusTag>
    </p>
  );
}
