import type { ReactNode } from "react";
import type { ReviewRecord } from "@/domain/review-desk";
import { Icon } from "../ui/icon";
import { ChangesPanel } from "./changes-panel";
import { ConditionsPanel } from "./conditions-panel";
import { compared } from "./compared";
import { DeedsPanel } from "./deeds-panel";
import { formWords } from "./field-text";
import { formChanges } from "./form-changes";
import { HistoryPanel } from "./history-panel";
import { KeyFacts } from "./key-facts";
import { lastRemarks } from "./last-remarks";
import { LastReturn } from "./last-return";
import { momentWords } from "./moment-words";
import type { ReviewQuery } from "./review-query";
import type { ReviewVerbs } from "./review-verbs";
import { SectionTick } from "./section-tick";
import { SimilarPanel } from "./similar-panel";

export type ReviewViewProps = {
  readonly record: ReviewRecord;
  readonly query: ReviewQuery;
  readonly verbs: Pick<ReviewVerbs, "tickSection" | "checkByHand">;
  readonly heard: ReactNode;
};

const deedsSection = 4;

/** 审阅: the figures, what was asked for and what changed, the texts; beside them the conditions and the history. */
export function ReviewView({ record, query, verbs, heard }: ReviewViewProps) {
  const { nomination, moves, versions, latePass } = record;
  const { form, submissions } = nomination;
  const shown = compared(record, query.against);
  const last = lastRemarks(record);
  return (
    <div className="doc__b">
      <div>
        <KeyFacts record={record} />
        {last === null ? null : (
          <LastReturn remarks={last.remarks} changed={last.answered ? changedSinceReturn(record) : null} />
        )}
        {shown === null ? null : <ChangesPanel compared={shown} query={query} nominationId={nomination.id} />}
        <SimilarPanel similar={record.similar} />
        <DeedsPanel form={form}>
          <SectionTick
            key={`${nomination.id}:${submissions}`}
            nominationId={nomination.id}
            submission={submissions}
            title="事迹材料"
            mark={record.sections[deedsSection - 1] ?? { section: deedsSection, state: "open" }}
            send={verbs.tickSection}
          />
        </DeedsPanel>
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
        <ConditionsPanel record={record} checkByHand={verbs.checkByHand} />
        {heard}
        <HistoryPanel moves={moves} versions={versions} whole={false} />
      </div>
    </div>
  );
}

/** The fields that read otherwise than in the submission before, which the last return was about. */
function changedSinceReturn(record: ReviewRecord): readonly string[] {
  const { previous, nomination } = record;
  if (previous === null) return [];
  const { values, texts } = formChanges(previous.form, nomination.form, formWords(record));
  return [...values, ...texts].map(({ field }) => field);
}
