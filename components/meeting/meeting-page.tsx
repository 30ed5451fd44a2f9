import type { Meeting } from "@/domain/agenda-desk";
import { agendaWords } from "@/domain/agenda-words";
import { dayWords } from "@/domain/calendar";
import { MoveLink } from "../review/move-link";
import { Icon } from "../ui/icon";
import { ClosedMeeting } from "./closed-meeting";
import type { MeetingVerbs } from "./meeting-verbs";
import { OpenMeeting } from "./open-meeting";

export type MeetingPageProps = { readonly meeting: Meeting; readonly verbs: MeetingVerbs };

/** 主席办公会、党组会 on the city's desk. */
export function MeetingPage({ meeting, verbs }: MeetingPageProps) {
  const { id, head, closedAt, year } = meeting;
  return (
    <div className="dpad meeting">
      <div className="dtitle">
        <div>
          <p className="listback">
            <MoveLink href="/review/meetings">
              <Icon name="back" size={14} />
              回到会议
            </MoveLink>
          </p>
          <h1>
            {agendaWords.kinds[head.kind]}　{head.number}
          </h1>
          <p className="num">
            {dayWords(head.heldOn)}，审议{year}年度拟表彰名单
            {closedAt === null ? "" : "，会议已结束"}
          </p>
        </div>
        {closedAt === null ? (
          <a className="db" href={`/review/meetings/${id}/projector`} target="_blank" rel="noreferrer">
            <Icon name="eye" />
            投影页面
          </a>
        ) : null}
      </div>
      {closedAt === null ? <OpenMeeting meeting={meeting} verbs={verbs} /> : <ClosedMeeting meeting={meeting} />}
    </div>
  );
}
