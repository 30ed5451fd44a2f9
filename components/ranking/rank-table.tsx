"use client";
import { Fragment } from "react";
import { isTiedAtLine, type RankLine, type Ranking, scaleFrom } from "@/domain/ranking";
import type { CountyChoice } from "./county-filter";
import { RankRow } from "./rank-row";
import type { Board } from "./use-board";

/** How many rows below the line are shown before all are asked for. */
export const shownBelow = 4;

export type RankTableProps = {
  readonly board: Board;
  readonly ranking: Ranking;
  readonly chosen: string | null;
  readonly county: CountyChoice;
  readonly all: boolean;
  readonly onChoose: (id: string) => void;
  readonly onDrop: (id: string, place: number) => void;
};

type Placed = { readonly line: RankLine; readonly place: number };

/** The rows to show, each with its place in the whole order, and where the line is drawn: after the last that gets a place. */
function placedRows({ order, byId, outcome }: Board, county: CountyChoice): { rows: readonly Placed[]; last: number } {
  const all = order.flatMap((id, place): readonly Placed[] => {
    const line = byId.get(id);
    return line === undefined ? [] : [{ line, place }];
  });
  const last = order.indexOf(outcome.chosen.at(-1) ?? "");
  return { rows: county === undefined ? all : all.filter(({ line }) => line.divisionCode === county), last };
}

function Head({ isCity, scale }: { readonly isCity: boolean; readonly scale: number }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="r">
          位次
        </th>
        <th scope="col">集体</th>
        {isCity ? <th scope="col">县、系统</th> : null}
        <th scope="col">领域</th>
        <th scope="col">女性占比</th>
        <th scope="col">基层</th>
        {isCity ? (
          <>
            <th scope="col">评委打分（{scale}到100）</th>
            <th scope="col" className="r">
              均分
            </th>
          </>
        ) : null}
        <th scope="col">提示</th>
        <th scope="col">
          <span className="vh">调整</span>
        </th>
      </tr>
    </thead>
  );
}

function QuotaLine({ count, isCity }: { readonly count: number; readonly isCity: boolean }) {
  return (
    <tr className="qline">
      <td colSpan={isCity ? 10 : 7}>
        <div className="qline__in">{isCity ? `名额线，以上${count}个进入公示` : `名额线，以上${count}个可以推荐`}</div>
      </td>
    </tr>
  );
}

/** The order as a table, with the quota line after the last that gets a place. */
export function RankTable({ board, ranking, chosen, county, all, onChoose, onDrop }: RankTableProps) {
  const isCity = ranking.role === "city";
  const { rows, last } = placedRows(board, county);
  const scale = scaleFrom(ranking.lines);
  const lines = board.order.flatMap((id) => board.byId.get(id) ?? []);
  const tied = isTiedAtLine(lines, last + 1);
  const lineAfter = rows.findLast(({ place }) => place <= last)?.line.id ?? null;
  const quotaLine = <QuotaLine count={board.outcome.chosen.length} isCity={isCity} />;
  return (
    <table className="dt rankt">
      <caption className="vh">
        现在的位次，名额线以上{board.outcome.chosen.length}个，共{board.order.length}件
      </caption>
      <Head isCity={isCity} scale={scale} />
      <tbody>
        {lineAfter === null ? quotaLine : null}
        {rows.map(({ line, place }) => (
          <Fragment key={line.id}>
            <RankRow
              line={line}
              place={place}
              board={board}
              ranking={ranking}
              scale={scale}
              tied={tied && (place === last || place === last + 1)}
              chosen={line.id === chosen}
              later={!all && county === undefined && place > last + shownBelow}
              onChoose={onChoose}
              onDrop={onDrop}
            />
            {line.id === lineAfter ? quotaLine : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
