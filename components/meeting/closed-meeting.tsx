"use client";
import { useState } from "react";
import { type Attendance, attendanceOf } from "@/domain/agenda";
import type { Meeting, MeetingItem } from "@/domain/agenda-desk";
import { agendaWords } from "@/domain/agenda-words";
import { MoveLink } from "../review/move-link";
import { Icon } from "../ui/icon";
import { AgendaTable } from "./agenda-table";
import { HeadFacts } from "./head-panel";
import { MembersFacts } from "./members-panel";
import { Part } from "./part";
import { Outcome } from "./vote-panel";

function Downloads({ meeting: { id, list } }: { readonly meeting: Meeting }) {
  return (
    <ul className="mpapers">
      {list === null ? null : (
        <li>
          <a className="db" href={`/review/meetings/${id}/papers/list.docx`} download>
            <Icon name="download" />
            拟表彰名单（DOCX）
          </a>
        </li>
      )}
      <li>
        <a className="db" href={`/review/meetings/${id}/papers/minutes.docx`} download>
          <Icon name="download" />
          会议纪要（DOCX）
        </a>
      </li>
    </ul>
  );
}

function Papers({ meeting }: { readonly meeting: Meeting }) {
  const { id, list, whole } = meeting;
  const adopted = meeting.items.filter((item) => item.adopted).length;
  return (
    <Part title="名单和纪要" body="mclose">
      {adopted === 0 ? <p>没有通过的议题，没有生成名单。</p> : null}
      {list === null ? null : (
        <>
          <p>拟表彰名单共{adopted}个，已交发布审核员校对、公示。</p>
          <p className="digest">
            名单SHA-256 <code>{list.sha256}</code>
          </p>
        </>
      )}
      {whole ? <Downloads meeting={meeting} /> : null}
      <p>会议记录不再改动。名单要变，须另开一次会，另作记录。</p>
      <MoveLink className="db" href={`/review/meetings/new?after=${id}`}>
        另开一次会
      </MoveLink>
    </Part>
  );
}

type ItemProps = { readonly meeting: Meeting; readonly item: MeetingItem; readonly attendance: Attendance };

function Chosen({ meeting, item, attendance }: ItemProps) {
  const { head, members, items } = meeting;
  return (
    <Part title={`第${items.indexOf(item) + 1}项　${item.title}`} panel="mnow">
      <Outcome item={item} members={members} rule={head} attendance={attendance} />
      {item.note === "" ? null : <p>说明：{item.note}</p>}
    </Part>
  );
}

/** A meeting that has ended, as it stays. */
export function ClosedMeeting({ meeting }: { readonly meeting: Meeting }) {
  const attendance = attendanceOf(meeting.members);
  const { head, members, items } = meeting;
  const [chosen, choose] = useState<string | null>(null);
  const item = items.find(({ nominationId }) => nominationId === chosen);
  const table = { items, rule: head, attendance, chosen, onChoose: choose, onMove: null };
  return (
    <div className="mgrid">
      <div className="mmain">
        {item === undefined ? null : <Chosen meeting={meeting} item={item} attendance={attendance} />}
        <section className="panel" aria-label="议程">
          <AgendaTable {...table} />
        </section>
      </div>
      <aside className="mside" aria-label="会议">
        <Papers meeting={meeting} />
        <Part title="会议信息">
          <HeadFacts head={head} />
        </Part>
        <Part title="成员和到会">
          <p className="num">{agendaWords.attendance(head, attendance)}。</p>
          <MembersFacts members={members} />
        </Part>
      </aside>
    </div>
  );
}
