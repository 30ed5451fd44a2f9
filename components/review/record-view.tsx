import { markOf } from "@/domain/paper";
import type { ReviewRecord } from "@/domain/review-desk";
import { FilesPanel } from "../nomination/files-panel";
import { PaperLinks } from "../nomination/paper-links";
import { formWords } from "./field-text";
import { FullText } from "./full-text";
import { HistoryPanel } from "./history-panel";
import { HonoursPanel } from "./honours-panel";
import type { RecordView as View } from "./review-query";
import { ReviewView } from "./review-view";

/** The open record in one of its views. */
export function RecordView({ record, view }: { readonly record: ReviewRecord; readonly view: View }) {
  const { nomination, earlierHonours, moves, sha256, paperSha256 } = record;
  switch (view) {
    case "review":
      return <ReviewView record={record} />;
    case "full":
      return (
        <div className="doc__one">
          <PaperLinks nominationId={nomination.id} />
          <FullText form={nomination.form} words={formWords(record)} />
          <FilesPanel
            files={record.attachments}
            honours={nomination.form.honours}
            mark={markOf(nomination, paperSha256)}
          />
          <p className="doc__hash">
            报送内容的摘要值（SHA-256）<code>{sha256}</code>
          </p>
        </div>
      );
    case "honours":
      return (
        <div className="doc__one">
          <HonoursPanel rows={nomination.form.honours} earlier={earlierHonours} />
        </div>
      );
    case "history":
      return (
        <div className="doc__one">
          <HistoryPanel moves={moves} whole />
        </div>
      );
  }
}
