"use client";
import type { RankLine, Ranking } from "@/domain/ranking";
import { Icon } from "../ui/icon";
import { ShareBar } from "../ui/share-bar";
import { StatusTag } from "../ui/status-tag";
import { orderWords } from "./order-words";
import { RowNotes } from "./row-notes";
import { ScoreStrip } from "./score-strip";
import type { Board } from "./use-board";
import { useRowDrag } from "./use-row-drag";

export type RankRowProps = {
  readonly line: RankLine;
  readonly place: number;
  readonly board: Board;
  readonly ranking: Ranking;
  readonly scale: number;
  readonly tied: boolean;
  readonly chosen: boolean;
  readonly later: boolean;
  readonly onChoose: (id: string) => void;
  readonly onDrop: (id: string, place: number) => void;
};

const classesOf = (parts: Readonly<Record<string, boolean>>): string =>
  Object.keys(parts)
    .filter((name) => parts[name])
    .join(" ");

function ShareCell({ line, threshold }: { readonly line: RankLine; readonly threshold: number | null }) {
  const share = orderWords.share(line.womenShare);
  if (line.womenShare === null) return <span className="muted">{share}</span>;
  const label = `女性占比${share}${threshold === null ? "" : `，门槛${threshold}%`}`;
  return (
    <>
      <ShareBar share={line.womenShare} threshold={threshold} label={label} width="3.5rem" /> <b>{share}</b>
    </>
  );
}

function ScoreCells({ line, scale }: Pick<RankRowProps, "line" | "scale">) {
  const mean = line.scores?.mean ?? null;
  return (
    <>
      <td data-label="评委打分">
        <ScoreStrip scores={line.scores} from={scale} />
      </td>
      <td className="r n" data-label="均分">
        {mean === null ? <span className="muted">—</span> : <b>{orderWords.score(mean)}</b>}
      </td>
    </>
  );
}

/** One nomination of an order: chosen by a click or its handle, moved by its handle. */
export function RankRow(props: RankRowProps) {
  const { line, place, board, ranking, scale, tied, chosen, later, onChoose, onDrop } = props;
  const { row, handle, side } = useRowDrag(line.id, place, onDrop);
  const isCity = ranking.role === "city";
  const classes = classesOf({
    out: !board.outcome.chosen.includes(line.id),
    sel: chosen,
    "is-later": later,
    [`drop-${side}`]: side !== null,
  });
  return (
    <tr ref={row} className={classes} {...(chosen ? { "aria-current": "true" } : {})} onClick={() => onChoose(line.id)}>
      <td className="rk">{place + 1}</td>
      <th scope="row">{line.title}</th>
      {isCity ? <td data-label="县、系统">{line.placeName}</td> : null}
      <td className="muted" data-label="领域">
        {line.industry || "待核"}
      </td>
      <td className="n rankt__share" data-label="女性占比">
        <ShareCell line={line} threshold={ranking.threshold} />
      </td>
      <td data-label="基层">{line.groups.includes("grassroots") ? <StatusTag tone="mute">一线</StatusTag> : null}</td>
      {isCity ? <ScoreCells line={line} scale={scale} /> : null}
      <td className="rankt__notes">
        <RowNotes line={line} board={board} ranking={ranking} tied={tied} />
      </td>
      <td className="r rankt__grip">
        <button
          ref={handle}
          type="button"
          className="iconb"
          id={`rank-${line.id}`}
          data-rank-handle=""
          aria-label={`调整${line.title}的位次，现在第${place + 1}位`}
          aria-pressed={chosen}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Enter"
          onFocus={() => onChoose(line.id)}
        >
          <Icon name="grip" />
        </button>
      </td>
    </tr>
  );
}
