"use client";
import { useState } from "react";
import { attendanceOf } from "@/domain/agenda";
import type { Meeting } from "@/domain/agenda-desk";
import { agendaWords } from "@/domain/agenda-words";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import type { MeetingVerbs } from "./meeting-verbs";
import { MembersFields, memberRows, membersOf } from "./members-fields";
import { Part } from "./part";
import { refusalWords } from "./refusal-words";

export type MembersPanelProps = {
  readonly meeting: Meeting;
  readonly send: MeetingVerbs["setMembers"];
  readonly onDone: (words: string) => void;
};

/** Who belongs to a meeting and who is there. */
export function MembersFacts({ members }: Pick<Meeting, "members">) {
  return (
    <ul className="mmembers">
      {members.map(({ ordinal, name, post, present }) => (
        <li key={ordinal}>
          <span>
            {name}
            {post === "" ? null : <small>{post}</small>}
          </span>
          <span className={present ? undefined : "muted"}>{present ? "到会" : "缺席"}</span>
        </li>
      ))}
    </ul>
  );
}

function Edit({ meeting, send, onDone }: MembersPanelProps) {
  const [rows, setRows] = useState(() => memberRows(meeting.members));
  const act = useVerb(send, () => onDone("成员和到会情况已保存"));
  return (
    <form
      noValidate
      aria-label="修改成员和到会情况"
      onSubmit={(event) => {
        event.preventDefault();
        void act.run({ agendaId: meeting.id, members: membersOf(rows) });
      }}
    >
      <MembersFields rows={rows} onChange={setRows} errorAt={() => undefined} />
      <Refused message={refusalWords(act)} />
      <button type="submit" className="db" disabled={act.busy}>
        {act.busy ? "正在保存" : "保存成员和到会情况"}
      </button>
    </form>
  );
}

/** 应到、到会, and whether enough are there; changed only while nothing has been voted on. */
export function MembersPanel(props: MembersPanelProps) {
  const { meeting } = props;
  const attendance = attendanceOf(meeting.members);
  const decided = meeting.items.some(({ adopted }) => adopted !== null);
  const short = attendance.present < meeting.head.quorum;
  return (
    <Part title="成员和到会">
      <p className={short ? "emsg" : "num"}>{agendaWords.attendance(meeting.head, attendance)}。</p>
      <MembersFacts members={meeting.members} />
      {decided ? (
        <p className="hint">表决开始后，成员和到会情况不再改动；要改请先撤销已记的表决。</p>
      ) : (
        <details className="medit">
          <summary>修改成员和到会情况</summary>
          <Edit key={JSON.stringify(meeting.members)} {...props} />
        </details>
      )}
    </Part>
  );
}
