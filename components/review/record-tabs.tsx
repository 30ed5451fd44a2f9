import type { ReviewRecord } from "@/domain/review-desk";
import { viewLabels } from "./labels";
import { LookLink } from "./look-link";
import { reviewHref } from "./review-href";
import { type RecordView, type ReviewQuery, recordViews } from "./review-query";

export type RecordTabsProps = { readonly record: ReviewRecord; readonly query: ReviewQuery };

/** 审阅, 申报全文, 附件, 荣誉, 流转, with how much there is of each. */
export function RecordTabs({ record, query }: RecordTabsProps) {
  const counts = countsOf(record);
  return (
    <nav className="doc__tabs" aria-label="内容" id="record-tabs">
      {recordViews.map((view) => {
        const count = counts[view];
        return (
          <LookLink
            key={view}
            href={reviewHref({ ...query, view }, record.nomination.id)}
            current={view === query.view}
          >
            {viewLabels[view]}
            {count === undefined ? null : <small>{count}</small>}
          </LookLink>
        );
      })}
    </nav>
  );
}

function countsOf({ sections, attachments, nomination, moves }: ReviewRecord): Partial<Record<RecordView, string>> {
  const ticked = sections.filter(({ state }) => state === "ticked").length;
  return {
    full: `看过${ticked}/${sections.length}`,
    files: String(attachments.length),
    honours: String(nomination.form.honours.length),
    history: String(moves.length),
  };
}
