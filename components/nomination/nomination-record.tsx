import Link from "next/link";
import type { ReasonInput, StepInput } from "@/domain/decision";
import type { Nomination } from "@/domain/nomination";
import { markOf } from "@/domain/paper";
import { sections } from "@/domain/sections";
import type { FormPage, Receipt } from "@/domain/unit-desk";
import { positionShownTo } from "@/domain/unit-view";
import type { Send } from "../form/send";
import { AnswerList } from "./answer-list";
import { FilledInNotice } from "./filled-in-notice";
import { FilesPanel } from "./files-panel";
import { dateWords } from "./date-words";
import { DeclineLetter } from "./decline-letter";
import { History } from "./history";
import { holderWords } from "./holder-words";
import { positionWords } from "./labels";
import { nominationWords } from "./nomination-words";
import { PaperLinks } from "./paper-links";
import { ReceiptFacts } from "./receipt-facts";
import { StageLine } from "./stage-line";
import { UnitActions } from "./unit-actions";
import { unitMay } from "./unit-may";

export type RecordVerbs = { readonly recall: Send<StepInput>; readonly withdraw: Send<ReasonInput> };
export type NominationRecordProps = {
  readonly page: FormPage;
  readonly nomination: Nomination;
  readonly verbs: RecordVerbs;
};

const closedWords = ({ round, now }: FormPage, { position, resubmitBy }: Nomination): string | null => {
  if (position === "draft") return `填报已于${dateWords.moment(round.closesAt, now)}截止，这份申报没有提交。`;
  if (position !== "returned.county" && position !== "returned.city") return null;
  return `重新提交已于${resubmitBy === null ? dateWords.moment(round.closesAt, now) : dateWords.day(resubmitBy)}截止。`;
};

type AnswerSectionsProps = { readonly page: FormPage; readonly nomination: Nomination };

function AnswerSections({ page, nomination }: AnswerSectionsProps) {
  const { form } = nomination;
  const mark = markOf(nomination, page.paperSha256);
  return (
    <>
      {sections.map(({ ordinal, title }, index) => (
        <section key={ordinal} className="panel" id={String(index + 1)} aria-labelledby={`record-${index + 1}`}>
          <div className="panel__h">
            <h2 id={`record-${index + 1}`}>
              {ordinal}、{title}
            </h2>
          </div>
          <div className="panel__b">
            <AnswerList form={form} page={page} section={index + 1} />
          </div>
        </section>
      ))}
      <FilesPanel files={page.attachments} honours={form.honours} mark={mark} />
    </>
  );
}

function ReceiptPanel({ nominationId, receipt }: { readonly nominationId: string; readonly receipt: Receipt }) {
  return (
    <section className="panel" aria-labelledby="receipt-facts">
      <div className="panel__h">
        <h2 id="receipt-facts">回执</h2>
      </div>
      <div className="panel__b">
        <ReceiptFacts receipt={receipt} />
        <Link className="db" href={`/nominations/${nominationId}/check`}>
          打印回执
        </Link>
      </div>
    </section>
  );
}

/** A nomination that its unit can only look at: where it stands, what was submitted, what happened. */
export function NominationRecord({ page, nomination, verbs }: NominationRecordProps) {
  const { form, position, begun } = nomination;
  const { now, round, noticeOpened, moves, receipt } = page;
  const closed = closedWords(page, nomination);
  return (
    <div className="dpad">
      <div className="dtitle">
        <div>
          <h1>{nominationWords.title(form)}</h1>
          <p>
            {round.year}年度 · {nominationWords.award(form.award)}，
            {positionWords[positionShownTo(position, noticeOpened)]}
          </p>
        </div>
        <div className="rowact">
          <PaperLinks nominationId={nomination.id} />
          <UnitActions
            nomination={nomination}
            mayRecall={unitMay("recall", nomination, page)}
            asBody={page.filledIn?.asBody ?? false}
            {...verbs}
          />
        </div>
      </div>
      {page.filledIn === null ? null : <FilledInNotice filledIn={page.filledIn} />}
      <DeclineLetter page={page} nomination={nomination} />
      <div className="unit">
        <div>
          <section className="panel" aria-label="办理进度">
            <div className="panel__b stagebox">
              <StageLine position={position} begun={begun} noticeOpened={noticeOpened} moves={moves} />
              <p className="stagebox__who">{holderWords(positionShownTo(position, noticeOpened), page.bodyName)}</p>
              {closed === null ? null : <p className="stagebox__note">{closed}</p>}
            </div>
          </section>
          <AnswerSections page={page} nomination={nomination} />
        </div>
        <aside aria-label="回执与办理记录">
          {receipt === null ? null : <ReceiptPanel nominationId={nomination.id} receipt={receipt} />}
          <History moves={moves} now={now} />
        </aside>
      </div>
    </div>
  );
}
