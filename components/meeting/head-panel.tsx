"use client";
import { changeHeadInput } from "@/domain/agenda-input";
import type { Meeting } from "@/domain/agenda-desk";
import { agendaWords } from "@/domain/agenda-words";
import { dayWords } from "@/domain/calendar";
import { Refused } from "../desk/refused";
import { useActionForm } from "../form/use-action-form";
import { HeadFields } from "./head-fields";
import type { MeetingVerbs } from "./meeting-verbs";
import { Part } from "./part";

export type HeadPanelProps = {
  readonly meeting: Meeting;
  readonly send: MeetingVerbs["changeHead"];
  readonly onDone: (words: string) => void;
};

/** What stands at the head of a meeting. */
export function HeadFacts({ head }: Pick<Meeting, "head">) {
  const facts: readonly (readonly [string, string])[] = [
    ["日期", dayWords(head.heldOn)],
    ["地点", head.place || "未填"],
    ["主持人", head.chair],
    ["记录人", head.recorder],
    ["表决方式", agendaWords.ballots[head.ballot]],
    ["通过的条件", agendaWords.majorities[head.majorityOf]],
    ["最低到会", `${head.quorum}人`],
  ];
  return (
    <dl className="mfacts">
      {facts.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The head of an open meeting, to be changed until it closes. */
export function HeadPanel({ meeting, send, onDone }: HeadPanelProps) {
  const start = { agendaId: meeting.id, ...meeting.head, quorum: String(meeting.head.quorum) };
  const form = useActionForm(changeHeadInput, send, start, () => onDone("会议信息已保存"));
  const { register, submit, formState } = form;
  return (
    <Part title="会议信息">
      <HeadFacts head={meeting.head} />
      <details className="medit">
        <summary>修改会议信息</summary>
        <form noValidate aria-label="修改会议信息" onSubmit={(event) => void submit(event)}>
          <HeadFields register={(key) => register(key)} errors={formState.errors} />
          <Refused message={formState.errors.root?.message} />
          <button type="submit" className="db" disabled={formState.isSubmitting}>
            {formState.isSubmitting ? "正在保存" : "保存会议信息"}
          </button>
        </form>
      </details>
    </Part>
  );
}
