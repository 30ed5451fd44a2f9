import { awardTypes } from "@/domain/award-types";
import { isPickable } from "@/domain/bulk";
import { dayOf } from "@/domain/calendar";
import type { QueueLine } from "@/domain/queue";
import { shareWords } from "@/domain/share-words";
import { StatusTag } from "../ui/status-tag";
import { dueWords } from "./due-words";
import { type DeskRole, positionLabels } from "./labels";
import { momentWords } from "./moment-words";
import { MoveLink } from "./move-link";
import { PickBox } from "./pick-box";
import { QueueMatch } from "./queue-match";
import { verdictWords } from "./verdict-words";

export type QueueRowProps = {
  readonly line: QueueLine;
  readonly role: DeskRole;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly href: string;
  readonly current: boolean;
};

/** A line of the queue; it can be ticked where something can be done with many at once. */
export function QueueRow({ line, role, today, href, current }: QueueRowProps) {
  const { id, version, title, award, bodyName, seen } = line;
  const ticks = isPickable(role, line.position);
  return (
    <li className={ticks ? "has-pick" : undefined}>
      {ticks ? <PickBox nominationId={id} version={version} title={title} /> : null}
      <MoveLink href={href} current={current} {...(seen ? { className: "seen" } : {})}>
        <b>
          {title}
          {seen ? <span className="vh">（看过）</span> : null}
        </b>
        <p>
          <span>{awardTypes[award].label}</span>
          <Due line={line} role={role} today={today} />
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
          <Facts line={line} />
        </p>
        <QueueMatch line={line} />
      </MoveLink>
    </li>
  );
}

/** Until when it should be done where it waits; elsewhere when it was submitted. */
function Due({ line, role, today }: Pick<QueueRowProps, "line" | "role" | "today">) {
  if (line.position !== `in_review.${role}` || line.reviewBy === null)
    return <span>{momentWords.day(dayOf(line.submittedAt))}报送</span>;
  const { words, near } = dueWords(line.reviewBy, today);
  return <span className={near ? "due" : undefined}>{words}</span>;
}

function Facts({ line: { verdicts, womenShare, womenShort } }: Pick<QueueRowProps, "line">) {
  if (verdicts === null) return <span>未核对</span>;
  return <span>{womenShort && womenShare !== null ? `女性${shareWords(womenShare)}` : verdictWords(verdicts)}</span>;
}

function Tags({ line: { position, submissions, verdicts, begun }, role }: Pick<QueueRowProps, "line" | "role">) {
  if (position !== `in_review.${role}`) return <StatusTag tone="mute">{positionLabels[position]}</StatusTag>;
  const fails = verdicts?.fail ?? 0;
  return (
    <>
      {submissions > 1 ? <StatusTag tone="warn">改回第{submissions}版</StatusTag> : null}
      {fails > 0 ? <StatusTag tone="bad">{fails}条不符合</StatusTag> : null}
      {submissions === 1 && fails === 0 ? <StatusTag tone="info">新报送</StatusTag> : null}
      {begun ? <StatusTag tone="mute">在审</StatusTag> : null}
    </>
  );
}
