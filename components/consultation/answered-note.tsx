"use client";
import { useEffect, useRef } from "react";
import { answerLabels, type LinkedItem } from "@/domain/consultation";
import { dateWords } from "../nomination/date-words";
import type { Saying } from "./saying";

export type AnsweredNoteProps = {
  readonly items: readonly LinkedItem[];
  readonly said: Readonly<Record<string, Saying>>;
  readonly answeredBy: string;
  readonly at: string;
  readonly bodyName: string;
};

/** What was answered, for the department to keep. */
export function AnsweredNote({ items, said, answeredBy, at, bodyName }: AnsweredNoteProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel consult__done" aria-labelledby="answered">
      <div className="panel__h">
        <h2 id="answered" ref={heading} tabIndex={-1}>
          答复已经提交
        </h2>
        <small>{dateWords.moment(at, at, " ")}</small>
      </div>
      <div className="panel__b">
        <p>
          {answeredBy}的答复已经送到{bodyName}。链接已经失效；需要留底的，请打印或者保存这一页。
        </p>
        <ul className="citems">
          {items.map(({ nominationId, title }) => {
            const one = said[nominationId];
            return (
              <li key={nominationId}>
                <b>{title}</b>
                <span>{one?.answer ? answerLabels[one.answer] : ""}</span>
                {one?.reason ? <p>{one.reason}</p> : null}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
