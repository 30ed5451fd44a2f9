"use client";
import { useEffect, useRef, useState } from "react";
import type { Ranking } from "@/domain/ranking";
import { structureOf } from "@/domain/structure";
import { useRefresh } from "../desk/use-refresh";
import { ChosenPanel } from "./chosen-panel";
import { type CountyChoice, CountyFilter } from "./county-filter";
import { HowPanel } from "./how-panel";
import { MovesPanel } from "./moves-panel";
import { RankTable, shownBelow } from "./rank-table";
import type { RankingVerbs } from "./ranking-verbs";
import { SaveOrder } from "./save-order";
import { ScenariosPanel } from "./scenarios-panel";
import { StructurePanel } from "./structure-panel";
import { TrialPanel } from "./trial-panel";
import { type Board, useBoard } from "./use-board";
import { useRankKeys } from "./use-rank-keys";

export type RankingBoardProps = { readonly ranking: Ranking; readonly verbs: RankingVerbs };

const handleOf = (id: string): HTMLElement | null => document.getElementById(`rank-${id}`);

/** Which row is chosen, moved by keys, buttons or a drop, and what is said of it. */
function useChosen(board: Board) {
  const [chosen, choose] = useState<string | null>(null);
  const [said, say] = useState("");
  const refocus = useRef<string | null>(null);
  useEffect(() => {
    if (refocus.current !== null) handleOf(refocus.current)?.focus();
    refocus.current = null;
  });
  const move = (id: string, place: number) => {
    const to = Math.max(0, Math.min(place, board.order.length - 1));
    const title = board.byId.get(id)?.title ?? "";
    choose(id);
    if (to === board.order.indexOf(id)) {
      say(`${title}已经在第${to + 1}位`);
      return;
    }
    if (document.activeElement?.matches("[data-rank-handle]")) refocus.current = id;
    board.move(id, to);
    say(`${title}移到第${to + 1}位，共${board.order.length}件`);
  };
  const line = chosen === null ? undefined : board.byId.get(chosen);
  return { chosen, choose, said, say, move, line };
}

function useKeysOf(board: Board, { chosen, choose, move }: ReturnType<typeof useChosen>) {
  const opener = useRef<HTMLDivElement>(null);
  const step = (by: 1 | -1): string | undefined => board.order[board.order.indexOf(chosen ?? "") + by];
  useRankKeys({
    move: (by) => {
      if (chosen !== null) move(chosen, board.order.indexOf(chosen) + by);
    },
    choose: (by) => {
      const next = step(by);
      if (next === undefined) return;
      choose(next);
      handleOf(next)?.focus();
    },
    open: () => opener.current?.querySelector<HTMLElement>(".rank__chosen a")?.click(),
  });
  return opener;
}

/** How many are above the line, by county. */
function countsOf({ outcome, byId }: Board): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const id of outcome.chosen) {
    const code = byId.get(id)?.divisionCode ?? null;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

type SideProps = RankingBoardProps & {
  readonly board: Board;
  readonly county: CountyChoice;
  readonly onCounty: (county: CountyChoice) => void;
  readonly onDone: (words: string) => void;
};

/** What the city has beside its order: the shares of the chosen, where the chosen come from, what can be tried out, and what was saved of it. */
function CitySide({ board, ranking, verbs, county, onCounty, onDone }: SideProps) {
  const above = board.outcome.chosen.flatMap((id) => board.byId.get(id) ?? []);
  return (
    <>
      <StructurePanel findings={structureOf(ranking.rules, above)} />
      <CountyFilter counts={countsOf(board)} chosen={county} onChoose={onCounty} />
      <TrialPanel board={board} ranking={ranking} />
      <ScenariosPanel
        board={board}
        ranking={ranking}
        send={verbs.saveScenario}
        onSaved={(name) => onDone(`方案“${name}”已保存`)}
      />
    </>
  );
}

/** 排序、比选: an order that is moved about, tried out and saved. */
export function RankingBoard({ ranking, verbs }: RankingBoardProps) {
  const board = useBoard(ranking);
  const { refresh } = useRefresh();
  const [county, setCounty] = useState<CountyChoice>();
  const state = useChosen(board);
  const keys = useKeysOf(board, state);
  const done = (words: string) => {
    state.say(words);
    refresh();
  };
  const side = { board, ranking, verbs, county, onCounty: setCounty, onDone: done };
  return (
    <div className="rank" ref={keys}>
      <div className="rank__main">
        <OrderPanel board={board} ranking={ranking} county={county} onCounty={setCounty} state={state} />
        {board.moved === 0 ? null : (
          <SaveOrder
            board={board}
            ranking={ranking}
            send={verbs.putInOrder}
            onSaved={(moved) => done(`位次已保存，${moved}件有变动，理由已记入评审日志`)}
          />
        )}
        <p className="vh" role="status">
          {state.said}
        </p>
      </div>
      <aside className="rank__side" aria-label="位次的依据和调整">
        {state.line === undefined ? <HowPanel /> : <ChosenPanel board={board} line={state.line} onMove={state.move} />}
        {ranking.role === "city" ? <CitySide {...side} /> : null}
        <MovesPanel moves={ranking.moves} />
      </aside>
    </div>
  );
}

type OrderPanelProps = Pick<SideProps, "board" | "ranking" | "county" | "onCounty"> & {
  readonly state: ReturnType<typeof useChosen>;
};

function OrderPanel({ board, ranking, county, onCounty, state }: OrderPanelProps) {
  const [all, setAll] = useState(false);
  return (
    <section className="panel" aria-label="位次">
      <RankTable
        board={board}
        ranking={ranking}
        chosen={state.chosen}
        county={county}
        all={all}
        onChoose={state.choose}
        onDrop={state.move}
      />
      <TableFoot board={board} county={county} all={all} onAll={setAll} onCounty={onCounty} />
    </section>
  );
}

type TableFootProps = {
  readonly board: Board;
  readonly county: CountyChoice;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
  readonly onCounty: (county: CountyChoice) => void;
};

function TableFoot({ board: { order, outcome }, county, all, onAll, onCounty }: TableFootProps) {
  if (county !== undefined)
    return (
      <div className="panel__h rank__foot">
        <p>只看一地，位次仍按全部{order.length}件计</p>
        <button type="button" className="db db--sm" onClick={() => onCounty(undefined)}>
          看全部
        </button>
      </div>
    );
  const hidden = order.length - (order.indexOf(outcome.chosen.at(-1) ?? "") + 1 + shownBelow);
  if (hidden <= 0) return null;
  return (
    <div className="panel__h rank__foot">
      <p>{all ? `共${order.length}件` : `以下还有${hidden}件`}</p>
      <button type="button" className="db db--sm" aria-expanded={all} onClick={() => onAll(!all)}>
        {all ? "收起" : "全部展开"}
      </button>
    </div>
  );
}
