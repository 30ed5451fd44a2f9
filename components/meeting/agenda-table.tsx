import { useEffect, useRef } from "react";
import type { Attendance, VotingRule } from "@/domain/agenda";
import type { MeetingItem } from "@/domain/agenda-desk";
import { AgendaRow } from "./agenda-row";

export type AgendaTableProps = {
  readonly items: readonly MeetingItem[];
  readonly rule: VotingRule;
  readonly attendance: Attendance;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onMove: ((id: string, place: number) => void) | null;
};

/** The agenda in order; a row that was moved by its handle keeps the focus. */
export function AgendaTable({ items, onMove, chosen, ...rest }: AgendaTableProps) {
  const refocus = useRef<string | null>(null);
  useEffect(() => {
    if (refocus.current === null) return;
    document.querySelector<HTMLElement>(`[data-agenda-handle="${CSS.escape(refocus.current)}"]`)?.focus();
    refocus.current = null;
  });
  const move =
    onMove === null
      ? null
      : (id: string, place: number) => {
          refocus.current = id;
          onMove(id, place);
        };
  return (
    <table className="dt magenda">
      <caption className="vh">议题的次序和表决结果</caption>
      <thead>
        <tr>
          <th scope="col" className="r">
            序号
          </th>
          <th scope="col">集体</th>
          <th scope="col">结果</th>
          <th scope="col">
            <span className="vh">次序</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, place) => (
          <AgendaRow
            key={item.nominationId}
            {...rest}
            item={item}
            place={place}
            chosen={item.nominationId === chosen}
            onMove={move}
          />
        ))}
      </tbody>
    </table>
  );
}
