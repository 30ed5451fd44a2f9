"use client";
import type { Ref } from "react";
import type { Attendance, VotingRule } from "@/domain/agenda";
import type { MeetingItem } from "@/domain/agenda-desk";
import { agendaWords } from "@/domain/agenda-words";
import { awardTypes } from "@/domain/award-types";
import { useRowDrag } from "../ranking/use-row-drag";
import { Icon } from "../ui/icon";
import { StatusTag } from "../ui/status-tag";
import { stateWords } from "./state-words";

export type AgendaRowProps = {
  readonly item: MeetingItem;
  readonly place: number;
  readonly rule: VotingRule;
  readonly attendance: Attendance;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
  /** Null: the order is fixed. */
  readonly onMove: ((id: string, place: number) => void) | null;
};

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

function Grip({ item, place, onMove, handle }: AgendaRowProps & { readonly handle: Ref<HTMLButtonElement> }) {
  return (
    <button
      ref={handle}
      type="button"
      className="iconb"
      data-agenda-handle={item.nominationId}
      aria-label={`调整${item.title}的次序，现在第${place + 1}项`}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onKeyDown={(event) => {
        const step = steps[event.code];
        if (step === undefined || !event.altKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onMove?.(item.nominationId, place + step);
      }}
    >
      <Icon name="grip" />
    </button>
  );
}

/** One item of an agenda: chosen by its title, moved by its handle. */
export function AgendaRow(props: AgendaRowProps) {
  const { item, place, rule, attendance, chosen, onChoose, onMove } = props;
  const { row, handle, side } = useRowDrag(item.nominationId, place, (id, to) => onMove?.(id, to));
  const { tone, words } = stateWords.item(item);
  const classes = [chosen ? "sel" : "", side === null ? "" : `drop-${side}`].join(" ").trim();
  return (
    <tr ref={row} className={classes} {...(chosen ? { "aria-current": "true" as const } : {})}>
      <td className="rk">{place + 1}</td>
      <th scope="row">
        <button type="button" className="mtitle" onClick={() => onChoose(item.nominationId)}>
          {item.title}
        </button>
        <small>
          {awardTypes[item.award].label}，{item.bodyName}
        </small>
      </th>
      <td>
        <StatusTag tone={tone}>{words}</StatusTag>
        {item.counts === null ? null : (
          <small className="num">{agendaWords.result(rule, attendance, item.counts)}</small>
        )}
        {item.note === "" ? null : <small className="mnote">说明：{item.note}</small>}
      </td>
      <td className="r mgrip">{onMove === null ? null : <Grip {...props} handle={handle} />}</td>
    </tr>
  );
}
