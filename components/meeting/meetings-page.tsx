import { agendaWords } from "@/domain/agenda-words";
import type { MeetingLine, MeetingsDesk } from "@/domain/agenda-desk";
import { dayWords } from "@/domain/calendar";
import { MoveLink } from "../review/move-link";
import { EmptyState } from "../ui/empty-state";
import { StatusTag } from "../ui/status-tag";
import { stateWords } from "./state-words";

function Line({ line }: { readonly line: MeetingLine }) {
  const { tone, words } = stateWords.meeting(line);
  return (
    <li>
      <MoveLink href={`/review/meetings/${line.id}`}>
        <b>
          {agendaWords.kinds[line.kind]}　{line.number}
        </b>
        <span className="num">
          {dayWords(line.heldOn)}，议题{line.items}项，已表决{line.decided}项，通过{line.adopted}项
        </span>
        <StatusTag tone={tone}>{words}</StatusTag>
      </MoveLink>
    </li>
  );
}

/** 会议: the deciding meetings of the round, newest first. */
export function MeetingsPage({ desk }: { readonly desk: MeetingsDesk }) {
  return (
    <div className="dpad meeting">
      <div className="dtitle">
        <div>
          <h1>会议</h1>
          <p>{desk.year === null ? "" : `${desk.year}年度，主席办公会、党组会审议拟表彰名单`}</p>
        </div>
        {desk.year === null ? null : (
          <MoveLink className="db db--pri" href="/review/meetings/new">
            准备一次会
          </MoveLink>
        )}
      </div>
      {desk.lines.length === 0 ? (
        <EmptyState
          title="还没有会议"
          text="准备一次会：选好议题和成员，会上逐项表决，结束后按表决结果生成拟表彰名单和会议纪要。"
        />
      ) : (
        <section className="panel" aria-label="会议">
          <ul className="mlines">
            {desk.lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
