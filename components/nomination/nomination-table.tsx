import Link from "next/link";
import type { ReasonInput, StepInput } from "@/domain/decision";
import type { SpecialDay } from "@/domain/round";
import type { UnitDesk, UnitNomination } from "@/domain/unit-desk";
import type { Send } from "../form/send";
import { assess } from "./assess";
import { formChecks } from "./form-checks";
import { dateWords } from "./date-words";
import { nominationWords } from "./nomination-words";
import { StageLine } from "./stage-line";
import { UnitActions } from "./unit-actions";
import { unitMay } from "./unit-may";

export type NominationTableProps = {
  readonly desk: UnitDesk;
  readonly specialDays: readonly SpecialDay[];
  readonly recall: Send<StepInput>;
  readonly withdraw: Send<ReasonInput>;
};

type RowProps = NominationTableProps & { readonly entry: UnitNomination };

const openWords = ({ nomination }: UnitNomination, editable: boolean): string => {
  if (!editable) return "查看";
  return nomination.position === "draft" ? "续填" : "去修改";
};

function NominationRow({ entry, desk, specialDays, recall, withdraw }: RowProps) {
  const { nomination, moves, noticeOpened, latePassUntil } = entry;
  const { form, id, position, begun } = nomination;
  const { now } = desk;
  const round = desk.round !== null && desk.round.id === nomination.roundId ? desk.round : null;
  const may = (verb: "submit" | "recall") => round !== null && unitMay(verb, nomination, { now, round, latePassUntil });
  const percent =
    position === "draft" && round !== null
      ? assess(form, formChecks.lacks(form, { round, now }), { round, specialDays, earlierHonours: [] }).percent
      : undefined;
  return (
    <tr>
      <th scope="row">
        {nominationWords.title(form)}
        <small>
          {round === null ? "" : `${round.year}年度 · `}
          {nominationWords.award(form.award)}
        </small>
        {nomination.receiptNumber === null ? null : <small className="num">{nomination.receiptNumber}</small>}
      </th>
      <td>
        <StageLine
          position={position}
          begun={begun}
          noticeOpened={noticeOpened}
          moves={moves}
          {...(percent === undefined ? {} : { percent })}
        />
      </td>
      <td className="n">{dateWords.moment(nomination.updatedAt, now, " ")}</td>
      <td className="r">
        <div className="rowact">
          <Link
            className="db db--sm"
            href={`/nominations/${id}`}
            aria-label={`${openWords(entry, may("submit"))}${nominationWords.title(form)}`}
          >
            {openWords(entry, may("submit"))}
          </Link>
          <UnitActions nomination={nomination} mayRecall={may("recall")} recall={recall} withdraw={withdraw} inList />
        </div>
      </td>
    </tr>
  );
}

/** 全部申报, newest first. */
export function NominationTable(props: NominationTableProps) {
  const entries = [...props.desk.nominations].sort(
    (one, other) => Date.parse(other.nomination.updatedAt) - Date.parse(one.nomination.updatedAt),
  );
  return (
    <section className="panel" aria-labelledby="all">
      <div className="panel__h">
        <h2 id="all">全部申报</h2>
        <small>{entries.length}件，按更新时间</small>
      </div>
      <table className="dt ntable">
        <caption className="vh">全部申报的进度</caption>
        <thead>
          <tr>
            <th scope="col">集体与称号</th>
            <th scope="col">进度</th>
            <th scope="col">更新</th>
            <th scope="col" className="r">
              <span className="vh">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <NominationRow key={entry.nomination.id} {...props} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
