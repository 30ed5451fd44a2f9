import { awardTypes } from "@/domain/award-types";
import { dayOf } from "@/domain/calendar";
import type { QueueLine } from "@/domain/review-desk";
import { StatusTag } from "../ui/status-tag";
import { type DeskRole, positionLabels } from "./labels";
import { momentWords } from "./moment-words";
import { MoveLink } from "./move-link";
import { PickBox } from "./pick-box";
import { verdictWords } from "./verdict-words";

export type QueueRowProps = {
  readonly line: QueueLine;
  readonly role: DeskRole;
  readonly href: string;
  readonly current: boolean;
};

/** A line of the queue; at the city's desk it can be ticked for the proposed list. */
export function QueueRow({ line, role, href, current }: QueueRowProps) {
  const { id, version, title, award, receiptNumber, bodyName, submittedAt, position } = line;
  const ticks = role === "city" && position === "in_review.city";
  return (
    <li className={ticks ? "has-pick" : undefined}>
      {ticks ? <PickBox nominationId={id} version={version} title={title} /> : null}
      <MoveLink href={href} current={current}>
        <b>{title}</b>
        <p>
          <span>
            {awardTypes[award].label}
            <span className="num ql__no">{receiptNumber}</span>
          </span>
          <span>{momentWords.day(dayOf(submittedAt))}</span>
        </p>
        {role === "city" ? (
          <p>
            <span>{bodyName}</span>
          </p>
        ) : null}
        <p>
          <span className="ql__tags">
            <Tags line={line} role={role} />
          </span>
          <span>{verdictWords(line.verdicts)}</span>
        </p>
      </MoveLink>
    </li>
  );
}

function Tags({ line: { position, submissions, verdicts, begun }, role }: Pick<QueueRowProps, "line" | "role">) {
  if (position !== `in_review.${role}`) return <StatusTag tone="mute">{positionLabels[position]}</StatusTag>;
  return (
    <>
      {submissions > 1 ? <StatusTag tone="warn">改回第{submissions}版</StatusTag> : null}
      {verdicts.fail > 0 ? <StatusTag tone="bad">{verdicts.fail}条不符合</StatusTag> : null}
      {submissions === 1 && verdicts.fail === 0 ? <StatusTag tone="info">新报送</StatusTag> : null}
      {begun ? <StatusTag tone="mute">在审</StatusTag> : null}
    </>
  );
}
