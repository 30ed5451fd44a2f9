import type { ReactNode } from "react";
import type { ConsultationLine } from "@/domain/consultation";
import { fileSize } from "../form/file-size";
import { dateWords } from "../nomination/date-words";
import { StatusTag } from "../ui/status-tag";
import { letterWords } from "./letter-words";

export type LetterCardProps = {
  readonly line: ConsultationLine;
  readonly now: string;
  readonly showsBody: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
};

const facts = ({ askedAt, dueOn, remindedAt, answeredAt, answeredBy }: ConsultationLine, now: string): string =>
  [
    `${dateWords.moment(askedAt, now, " ")}发出`,
    `期限${dateWords.day(dueOn)}`,
    ...(remindedAt === null ? [] : [`${dateWords.moment(remindedAt, now, " ")}催办`]),
    ...(answeredAt === null ? [] : [`${answeredBy}于${dateWords.moment(answeredAt, now, " ")}答复`]),
  ].join("，");

/** One letter: where it stands, and what the department says about each nomination. */
export function LetterCard({ line, now, showsBody, children }: LetterCardProps) {
  const { id, department, bodyName, items, reply } = line;
  const state = letterWords.letter(line, now);
  return (
    <li className="panel cletter">
      <div className="panel__h">
        <h3>
          {department}
          {showsBody ? <small>{bodyName}</small> : null}
        </h3>
        <StatusTag tone={state.tone}>{state.label}</StatusTag>
      </div>
      <div className="panel__b">
        <p className="muted">{facts(line, now)}</p>
        <ul className="citems">
          {items.map((item) => (
            <li key={item.nominationId}>
              <a href={`/review/${item.nominationId}`}>{item.title}</a>
              <span>
                <StatusTag {...tagOf(letterWords.item(item, line, now))} />
                {item.required ? <small>必须答复</small> : null}
              </span>
              {item.reason === "" ? null : <p>{item.reason}</p>}
              {item.override === null ? null : <p>决定照常推荐：{item.override.reason}</p>}
            </li>
          ))}
        </ul>
        {reply === null ? null : (
          <p>
            <a href={`/api/consultations/${id}/reply`} download>
              盖章复函：{reply.name}（{fileSize(reply.size)}）
            </a>
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

const tagOf = ({ tone, label }: ReturnType<typeof letterWords.item>) => ({ tone, children: label });
