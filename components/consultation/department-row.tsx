import {
  type ConsultationLine,
  type ConsultedItem,
  type RecordConsultation,
  standsInTheWay,
} from "@/domain/consultation";
import { dateWords } from "../nomination/date-words";
import { StatusTag } from "../ui/status-tag";
import type { OverrideAnswer } from "./consultation-verbs";
import { letterWords } from "./letter-words";
import { OverrideForm } from "./override-form";

export type DepartmentRowProps = {
  readonly line: ConsultationLine;
  readonly item: ConsultedItem;
  readonly of: RecordConsultation;
  readonly overrideAnswer: OverrideAnswer;
  readonly onDone: () => void;
};

const since = ({ answeredAt, dueOn }: ConsultationLine, required: boolean, now: string): string => {
  const when = answeredAt === null ? `期限${dateWords.day(dueOn)}` : `${dateWords.moment(answeredAt, now, " ")}答复`;
  return required ? `必须答复，${when}` : when;
};

/** Who has decided to go on, and what follows for who looks. */
function OverrideNote({
  override,
  isOpen,
}: {
  readonly override: ConsultedItem["override"];
  readonly isOpen: boolean;
}) {
  if (override === null) return null;
  const { isOwn, reason } = override;
  return (
    <p>
      {isOwn ? "您" : "同事"}已决定照常推荐：{reason}
      {isOwn && isOpen ? "（推荐要由另一位同事办理）" : ""}
    </p>
  );
}

/** What one department says about a nomination. */
export function DepartmentRow({ line, item, of, overrideAnswer, onDone }: DepartmentRowProps) {
  const { label, tone } = letterWords.item(item, line, of.now);
  return (
    <li>
      <b>{line.department}</b>
      <span>
        <StatusTag tone={tone}>{label}</StatusTag>
        <small>{since(line, item.required, of.now)}</small>
      </span>
      {item.reason === "" ? null : <p>{item.reason}</p>}
      {line.reply === null ? null : (
        <a href={`/api/consultations/${line.id}/reply`} download>
          盖章复函
        </a>
      )}
      <OverrideNote override={item.override} isOpen={of.isOpen} />
      {of.isOpen && item.override === null && standsInTheWay(item) ? (
        <OverrideForm
          consultationId={line.id}
          nominationId={item.nominationId}
          department={line.department}
          overrideAnswer={overrideAnswer}
          onDone={onDone}
        />
      ) : null}
    </li>
  );
}
