"use client";
import { useId, useState } from "react";
import type { RankLine } from "@/domain/ranking";
import { MoveLink } from "../review/move-link";
import { reviewHref } from "../review/review-href";
import { Icon } from "../ui/icon";
import { orderWords } from "./order-words";
import type { Board } from "./use-board";

export type ChosenPanelProps = {
  readonly board: Board;
  readonly line: RankLine;
  readonly onMove: (id: string, place: number) => void;
};

function gap(line: RankLine, other: RankLine | undefined, place: number): string | null {
  const [own, theirs] = [line.scores?.mean ?? null, other?.scores?.mean ?? null];
  if (other === undefined || own === null || theirs === null) return null;
  const difference = Math.abs(own - theirs);
  return difference === 0 ? `与第${place + 1}位同分` : `与第${place + 1}位相差${orderWords.score(difference)}分`;
}

/** How far the neighbours and the first on the other side of the line are. */
function gapsOf({ order, byId, outcome }: Board, line: RankLine): readonly string[] {
  const place = order.indexOf(line.id);
  const last = order.indexOf(outcome.chosen.at(-1) ?? "");
  const across = place <= last ? last + 1 : last;
  const places = [...new Set([place - 1, place + 1, across])].filter((one) => one >= 0 && one !== place);
  return places.flatMap((one) => gap(line, byId.get(order[one] ?? ""), one) ?? []);
}

function PlaceForm({ board, line, onMove }: ChosenPanelProps) {
  const id = useId();
  const [text, setText] = useState("");
  const place = Number(text);
  const fits = Number.isInteger(place) && place >= 1 && place <= board.order.length;
  return (
    <form
      className="rank__to"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fits) return;
        onMove(line.id, place - 1);
        setText("");
      }}
    >
      <label htmlFor={id}>移到第</label>
      <input
        id={id}
        className="in"
        inputMode="numeric"
        value={text}
        aria-describedby={`${id}-unit`}
        onChange={(event) => setText(event.target.value)}
      />
      <span id={`${id}-unit`}>位（1到{board.order.length}）</span>
      <button type="submit" className="db db--sm" disabled={!fits}>
        移动
      </button>
    </form>
  );
}

/** The chosen nomination: how close it is, and its ways up and down. */
export function ChosenPanel({ board, line, onMove }: ChosenPanelProps) {
  const place = board.order.indexOf(line.id);
  const neighbour = board.order[place + 1] ?? board.order[place - 1];
  const gaps = gapsOf(board, line);
  return (
    <section className="panel rank__chosen" aria-labelledby="chosen-title">
      <div className="panel__h">
        <h2 id="chosen-title">第{place + 1}位</h2>
        <small>已选中</small>
      </div>
      <div className="panel__b">
        <p>
          <b>{line.title}</b>
        </p>
        <p className="muted rank__gaps">
          {gaps.length === 0 ? "" : `${gaps.join("，")}。`}调整位次要写理由，记入评审日志。
        </p>
        <div className="rank__acts">
          <button type="button" className="db db--sm" disabled={place === 0} onClick={() => onMove(line.id, place - 1)}>
            <Icon name="up" size={14} />
            上移<kbd>Alt ↑</kbd>
          </button>
          <button
            type="button"
            className="db db--sm"
            disabled={place === board.order.length - 1}
            onClick={() => onMove(line.id, place + 1)}
          >
            <Icon name="down" size={14} />
            下移<kbd>Alt ↓</kbd>
          </button>
          <MoveLink className="db db--sm" href={reviewHref({}, line.id)}>
            看材料<kbd>Enter</kbd>
          </MoveLink>
          {neighbour === undefined ? null : (
            <MoveLink className="db db--sm" href={`/review/compare?a=${line.id}&b=${neighbour}`}>
              与相邻的并排看
            </MoveLink>
          )}
          {board.moved === 0 ? null : (
            <a className="db db--sm db--pri rank__tosave" href="#save-order">
              去保存
            </a>
          )}
        </div>
        <PlaceForm key={line.id} board={board} line={line} onMove={onMove} />
      </div>
    </section>
  );
}
