import type { ReviewRecord } from "@/domain/review-desk";
import { Icon } from "../ui/icon";
import { ChangesPanel } from "./changes-panel";
import { ConditionsPanel } from "./conditions-panel";
import { DeedsPanel } from "./deeds-panel";
import { formWords } from "./field-text";
import { formChanges } from "./form-changes";
import { HistoryPanel } from "./history-panel";
import { KeyFacts } from "./key-facts";
import { lastRemarks } from "./last-remarks";
import { LastReturn } from "./last-return";
import { momentWords } from "./moment-words";
import { SimilarPanel } from "./similar-panel";

/** 审阅: the figures, what was asked for and what changed, the texts; beside them the conditions and the history. */
export function ReviewView({ record }: { readonly record: ReviewRecord }) {
  const { nomination, previous, findings, earlierHonours, moves, latePass } = record;
  const { form, submissions } = nomination;
  const changes = previous === null ? null : formChanges(previous.form, form, formWords(record));
  const changed = changes === null ? [] : [...changes.values, ...changes.texts].map(({ field }) => field);
  const last = lastRemarks(record);
  return (
    <div className="doc__b">
      <div>
        <KeyFacts form={form} honours={earlierHonours} />
        {last === null ? null : <LastReturn remarks={last.remarks} changed={last.answered ? changed : null} />}
        {previous === null || changes === null ? null : (
          <ChangesPanel changes={changes} from={previous.number} to={submissions} />
        )}
        <SimilarPanel similar={record.similar} />
        <DeedsPanel form={form} />
      </div>
      <div>
        {nomination.filledBy === null ? null : (
          <div className="notice-b rlate">
            <Icon name="info" size={18} />
            <p>代填：由推荐单位代{record.unitName}填写。</p>
          </div>
        )}
        {latePass === null ? null : (
          <div className="notice-b rlate">
            <Icon name="clock" size={18} />
            <p>
              推荐单位允许补报至{momentWords.moment(latePass.until)}。理由：{latePass.reason}
            </p>
          </div>
        )}
        <ConditionsPanel findings={findings} reasons={form.reasons} />
        <HistoryPanel moves={moves} whole={false} />
      </div>
    </div>
  );
}
