"use client";
import { useState } from "react";
import { attendanceOf, closingPlan, stateOf } from "@/domain/agenda";
import type { Meeting, MeetingItem } from "@/domain/agenda-desk";
import { Refused } from "../desk/refused";
import { useRefresh } from "../desk/use-refresh";
import { EmptyState } from "../ui/empty-state";
import { AddPanel } from "./add-panel";
import { AgendaTable } from "./agenda-table";
import { ClosePanel } from "./close-panel";
import { HeadPanel } from "./head-panel";
import type { MeetingVerbs } from "./meeting-verbs";
import { MembersPanel } from "./members-panel";
import { Part } from "./part";
import { PlacesBars } from "./places-panel";
import { refusalWords } from "./refusal-words";
import { useAgendaOrder } from "./use-agenda-order";
import { VotePanel } from "./vote-panel";

export type OpenMeetingProps = { readonly meeting: Meeting; readonly verbs: MeetingVerbs };

const isWaiting = (item: MeetingItem): boolean => stateOf(item) === "waiting";

/** The item after this one that waits for its vote, or the first that does, or this one. */
function nextOf(items: readonly MeetingItem[], id: string): string {
  const others = items.filter((item) => isWaiting(item) || item.nominationId === id);
  const at = others.findIndex(({ nominationId }) => nominationId === id);
  return (others[at + 1] ?? others[0])?.nominationId ?? id;
}

const keyOf = ({ nominationId, submission, adopted, current }: MeetingItem): string =>
  [nominationId, submission, adopted, current].join();

/** The item before the meeting, and what is done once something of it has changed. */
function useHeld({ meeting, verbs }: OpenMeetingProps) {
  const { refresh } = useRefresh();
  const [said, say] = useState("");
  const [wanted, want] = useState<string | null>(null);
  const done = (words: string) => {
    say(words);
    refresh();
  };
  const order = useAgendaOrder({
    agendaId: meeting.id,
    items: meeting.items,
    send: verbs.orderItems,
    onDone: () => done("次序已保存"),
  });
  const { items } = order;
  const item = items.find(({ nominationId }) => nominationId === wanted) ?? items.find(isWaiting) ?? items[0];
  const settled = (words: string, decided = false) => {
    if (decided && item !== undefined) want(nextOf(items, item.nominationId));
    done(words);
  };
  return { order, items, item, want, said, done, settled };
}

type Held = ReturnType<typeof useHeld>;

function Agenda({ meeting, held }: { readonly meeting: Meeting; readonly held: Held }) {
  const { items, item, order, want } = held;
  if (items.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="agenda-title">
      <div className="panel__h">
        <h2 id="agenda-title">议程</h2>
        <small>共{items.length}项；拖动，或选中把手按Alt加上下箭头调整次序</small>
      </div>
      <AgendaTable
        items={items}
        rule={meeting.head}
        attendance={attendanceOf(meeting.members)}
        chosen={item?.nominationId ?? null}
        onChoose={want}
        onMove={order.move}
      />
      <Refused message={refusalWords(order.act)} />
    </section>
  );
}

function Current({ meeting, verbs, held }: OpenMeetingProps & { readonly held: Held }) {
  const { id, members, head } = meeting;
  const { item, items, settled } = held;
  if (item === undefined)
    return <EmptyState title="议程上还没有议题" text="从等待复审决定的申报里选，加入以后可以排次序、逐项表决。" />;
  return (
    <VotePanel
      key={keyOf(item)}
      agendaId={id}
      members={members}
      rule={head}
      attendance={attendanceOf(members)}
      item={item}
      place={items.indexOf(item)}
      verbs={verbs}
      onDone={settled}
    />
  );
}

/** A meeting as it is prepared and held. */
export function OpenMeeting({ meeting, verbs }: OpenMeetingProps) {
  const held = useHeld({ meeting, verbs });
  const { done } = held;
  const plan = closingPlan(held.items, meeting.places);
  return (
    <div className="mgrid">
      <div className="mmain">
        <Current meeting={meeting} verbs={verbs} held={held} />
        <Agenda meeting={meeting} held={held} />
        <AddPanel meeting={meeting} send={verbs.putOn} onDone={done} />
        <p className="vh" role="status">
          {held.said}
        </p>
      </div>
      <aside className="mside" aria-label="会议">
        <Part title="名额">
          <PlacesBars places={plan.places} />
        </Part>
        <MembersPanel meeting={meeting} send={verbs.setMembers} onDone={done} />
        <HeadPanel key={JSON.stringify(meeting.head)} meeting={meeting} send={verbs.changeHead} onDone={done} />
        <ClosePanel meeting={meeting} plan={plan} verbs={verbs} onClosed={() => done("会议已结束")} />
      </aside>
    </div>
  );
}
