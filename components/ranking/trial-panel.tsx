"use client";
import { useId } from "react";
import type { Ranking } from "@/domain/ranking";
import { limitWords } from "./limit-words";
import type { Board } from "./use-board";

type PlacesProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (places: number) => void;
};

const mostPlaces = 1_000;

function Places({ label, value, onChange }: PlacesProps) {
  const id = useId();
  const put = (places: number) => onChange(Math.max(0, Math.min(mostPlaces, places)));
  return (
    <div className="trial__row">
      <label htmlFor={id}>{label}</label>
      <span className="trial__n">
        <button type="button" className="iconb" aria-label={`${label}减1`} onClick={() => put(value - 1)}>
          −
        </button>
        <input
          id={id}
          className="in"
          type="number"
          min={0}
          max={mostPlaces}
          value={value}
          onChange={(event) => put(Math.trunc(Number(event.target.value)) || 0)}
        />
        <button type="button" className="iconb" aria-label={`${label}加1`} onClick={() => put(value + 1)}>
          +
        </button>
      </span>
    </div>
  );
}

function Moved({
  title,
  ids,
  board,
  ranking,
}: {
  title: string;
  ids: readonly string[];
  board: Board;
  ranking: Ranking;
}) {
  if (ids.length === 0) return null;
  return (
    <div>
      <h3>
        {title}
        {ids.length}件
      </h3>
      <ul>
        {ids.map((id) => {
          const limits = (board.outcome.limits.get(id) ?? []).map((limit) => limitWords(limit, ranking).words);
          return (
            <li key={id}>
              {board.byId.get(id)?.title}
              {limits.length === 0 ? null : <small>{limits.join("；")}</small>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Outcome({ board, ranking }: { readonly board: Board; readonly ranking: Ranking }) {
  const { enters, leaves } = board.changes;
  if (!board.tries && board.moved === 0)
    return <p className="muted">改动任一项，马上看到谁进谁出。不保存就不影响名次和名额。</p>;
  return (
    <div className="trial__out" role="status">
      {enters.length + leaves.length === 0 ? <p>入围的集体没有变化。</p> : null}
      <Moved title="进" ids={enters} board={board} ranking={ranking} />
      <Moved title="出" ids={leaves} board={board} ranking={ranking} />
    </div>
  );
}

/** 试算: another line, other places for a body, or the shares as limits, and who moves in or out. */
export function TrialPanel({ board, ranking }: { readonly board: Board; readonly ranking: Ranking }) {
  const id = useId();
  const { trial } = board;
  const present = new Set(ranking.lines.map(({ bodyId }) => bodyId));
  const bodies = ranking.bodies.filter((body) => present.has(body.id));
  return (
    <section className="panel" aria-labelledby="trial-title">
      <div className="panel__h">
        <h2 id="trial-title">试算</h2>
        {board.tries ? (
          <button type="button" className="db db--sm" onClick={board.resetTrial}>
            还原
          </button>
        ) : null}
      </div>
      <div className="panel__b trial">
        <Places label="总名额" value={trial.line} onChange={board.setLine} />
        {ranking.rules.length === 0 ? null : (
          <div className="trial__row">
            <label htmlFor={id}>按结构比例取舍</label>
            <input
              id={id}
              type="checkbox"
              checked={trial.ratios}
              onChange={(event) => board.setRatios(event.target.checked)}
            />
          </div>
        )}
        <details>
          <summary>各推荐单位名额</summary>
          {bodies.map((body) => (
            <Places
              key={body.id}
              label={body.name}
              value={trial.quotas[body.id] ?? body.places}
              onChange={(places) => board.setQuota(body.id, places)}
            />
          ))}
        </details>
        <Outcome board={board} ranking={ranking} />
      </div>
    </section>
  );
}
