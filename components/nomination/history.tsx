import { fieldLabels } from "@/domain/sections";
import { isInPlaceOfUnit, type Move } from "@/domain/move";
import { roleWords } from "../ui/role-words";
import { dateWords } from "./date-words";
import { stepWords } from "./labels";

export type HistoryProps = { readonly moves: readonly Move[]; readonly now: string };

const looks: Readonly<Partial<Record<Move["verb"], string>>> = {
  return: "is-warn",
  decline: "is-warn",
  withdraw: "is-warn",
  release: "is-ok",
};

/** 办理记录, newest first; who acted is told by role and organisation. */
export function History({ moves, now }: HistoryProps) {
  const newest = [...moves].sort((one, other) => other.version - one.version);
  return (
    <section className="panel" aria-labelledby="history">
      <div className="panel__h">
        <h2 id="history">办理记录</h2>
        <small>{moves.length}步</small>
      </div>
      <ol className="panel__b log">
        {newest.map((move, index) => (
          <li key={move.version} className={looks[move.verb] ?? (index === 0 ? "is-now" : "")}>
            <div>
              <b>{isInPlaceOfUnit(move) ? `${stepWords(move)}（代填）` : stepWords(move)}</b>
              <p>
                {roleWords[move.role]}
                {move.organisationName === null ? "" : `（${move.organisationName}）`}
              </p>
              {move.note === "" ? null : <p>{move.note}</p>}
              {move.remarks.map(({ field, text }) => (
                <p key={field + text}>
                  {field === "form" ? "" : `${fieldLabels[field]}：`}
                  {text}
                </p>
              ))}
              <time dateTime={move.at}>{dateWords.moment(move.at, now, " ")}</time>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
