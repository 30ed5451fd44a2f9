import { isInPlaceOfUnit, type Move } from "@/domain/move";
import { isOutdated, type Submitted } from "@/domain/review-marks";
import type { Verb } from "@/domain/workflow";
import { StatusTag } from "../ui/status-tag";
import { moveLabels, roleLabels } from "./labels";
import { momentWords } from "./moment-words";
import { PanelHead } from "./panel-head";
import { remarkLabel } from "./remark-label";

export type HistoryPanelProps = {
  readonly moves: readonly Move[];
  readonly versions: readonly Submitted[];
  readonly whole: boolean;
};

const turnedBack: readonly Verb[] = ["return", "send_back", "decline", "halt", "withdraw", "recall"];
const passed: readonly Verb[] = ["recommend", "propose", "clear", "release"];

function tone(verb: Verb, latest: boolean): string | undefined {
  if (turnedBack.includes(verb)) return "is-warn";
  if (passed.includes(verb)) return "is-ok";
  return latest ? "is-now" : undefined;
}

function title(move: Move): string {
  const own = move.verb === "submit" ? `第${move.submission}版报送` : moveLabels[move.verb];
  return isInPlaceOfUnit(move) ? `${own}（代填）` : own;
}

/** The steps of a nomination, newest first; by post, never by name. `whole`: with what was written. */
export function HistoryPanel({ moves, versions, whole }: HistoryPanelProps) {
  const newest = [...moves].sort((one, other) => other.version - one.version);
  return (
    <section className="panel" aria-labelledby="history">
      <PanelHead id="history" title="流转">
        <small>{moves.length}步</small>
      </PanelHead>
      <div className="panel__b">
        <ol className="log">
          {newest.map((move, index) => (
            <li key={move.version} className={tone(move.verb, index === 0)}>
              <Step move={move} outdated={isOutdated(move, versions)} whole={whole} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

type StepProps = { readonly move: Move; readonly outdated: boolean; readonly whole: boolean };

function Step({ move, outdated, whole }: StepProps) {
  const { at, role, organisationName, submission, remarks, lateRemarks, note } = move;
  return (
    <div>
      <b>{title(move)}</b> <time dateTime={at}>{momentWords.moment(at)}</time>
      {outdated ? (
        <StatusTag tone="warn" icon="clock">
          已过期：推荐的是第{submission}版
        </StatusTag>
      ) : null}
      <p>
        {[organisationName, roleLabels[role]].filter((part) => part !== null).join("，")}
        {remarks.length > 0 && !whole ? `，${remarks.length}条意见` : null}
      </p>
      {lateRemarks === 0 ? null : <p className="log__late">其中{lateRemarks}条上次退回时已经看得到，没有一次列全</p>}
      {note === "" ? null : <p className={whole ? "log__note" : "log__note log__note--short"}>{note}</p>}
      {whole ? <Remarks move={move} /> : null}
    </div>
  );
}

function Remarks({ move: { remarks } }: { readonly move: Move }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="log__remarks">
      {remarks.map(({ field, text }) => (
        <li key={`${field}:${text}`}>
          <b>{remarkLabel(field)}</b>
          {text}
        </li>
      ))}
    </ul>
  );
}
