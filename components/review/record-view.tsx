import type { ReactNode } from "react";
import { markOf } from "@/domain/paper";
import type { ReviewRecord } from "@/domain/review-desk";
import { formWords } from "./field-text";
import { FilesView } from "./files-view";
import { FullText } from "./full-text";
import { HistoryPanel } from "./history-panel";
import { HonoursPanel } from "./honours-panel";
import type { ReviewQuery } from "./review-query";
import type { ReviewVerbs } from "./review-verbs";
import { ReviewView } from "./review-view";

export type RecordViewProps = {
  readonly record: ReviewRecord;
  readonly query: ReviewQuery;
  readonly verbs: Pick<ReviewVerbs, "tickSection" | "checkByHand">;
  readonly heard: ReactNode;
};

/** The open record in one of its views. */
export function RecordView({ record, query, verbs, heard }: RecordViewProps) {
  const { nomination, earlierHonours, moves, versions, sha256, paperSha256 } = record;
  const { form } = nomination;
  switch (query.view) {
    case "review":
      return <ReviewView record={record} query={query} verbs={verbs} heard={heard} />;
    case "full":
      return (
        <div className="doc__one">
          <FullText
            form={form}
            words={formWords(record)}
            nominationId={nomination.id}
            submission={nomination.submissions}
            marks={record.sections}
            tickSection={verbs.tickSection}
          />
          <p className="doc__hash">
            报送内容的摘要值（SHA-256）<code>{sha256}</code>
          </p>
        </div>
      );
    case "files":
      return (
        <div className="doc__one">
          <FilesView
            key={nomination.id}
            files={record.attachments}
            honours={form.honours.map(({ title }) => title)}
            mark={markOf(nomination, paperSha256)}
          />
        </div>
      );
    case "honours":
      return (
        <div className="doc__one">
          <HonoursPanel rows={form.honours} earlier={earlierHonours} />
        </div>
      );
    case "history":
      return (
        <div className="doc__one">
          <HistoryPanel moves={moves} versions={versions} whole />
        </div>
      );
  }
}
