import type { AwardKey } from "@/domain/award-types";
import { dayOf } from "@/domain/calendar";
import type { ProposeInput } from "@/domain/decision";
import { mostCounted, type Queue, queueTabs, usualSort } from "@/domain/queue";
import type { Send } from "../form/send";
import { BodyLinks } from "./body-links";
import { tabLabels } from "./labels";
import { MoveLink } from "./move-link";
import { PickedBar } from "./picked-bar";
import { QueueEmpty } from "./queue-empty";
import { QueueHead } from "./queue-head";
import { queueOrder } from "./queue-order";
import { QueuePages } from "./queue-pages";
import { QueueRow } from "./queue-row";
import { QueueSearch } from "./queue-search";
import { QueueView } from "./queue-view";
import { reviewHref } from "./review-href";
import { ReviewKeys } from "./review-keys";
import { SavedViews } from "./saved-views";
import type { ViewVerbs } from "./view-verbs";

export type QueuePaneProps = {
  readonly queue: Queue;
  readonly openId: string | null;
  readonly inHand: AwardKey | null;
  readonly next: string | null;
  readonly previous: string | null;
  readonly propose: Send<ProposeInput>;
  readonly viewVerbs: ViewVerbs;
};

export function QueuePane({ queue, openId, inHand, next, previous, propose, viewVerbs }: QueuePaneProps) {
  const { role, counts, lines, now, query, views } = queue;
  const bar = { role, propose, query, order: queueOrder(queue), openId, today: dayOf(now) };
  return (
    <QueueView openId={openId}>
      <QueueHead queue={queue} open={openId !== null} inHand={inHand} />
      {role === "county" ? <BodyLinks /> : null}
      <nav className="qf" aria-label="队列">
        {queueTabs.map((tab) => (
          <MoveLink
            key={tab}
            href={reviewHref({ tab, q: query.q, sort: tab === "decided" ? usualSort(tab) : query.sort })}
            current={tab === query.tab}
          >
            {tabLabels[tab]}
            {counts[tab] > mostCounted && tab === "decided" ? `${mostCounted}+` : counts[tab]}
          </MoveLink>
        ))}
      </nav>
      <QueueSearch key={`${query.tab} ${query.q} ${query.sort}`} queue={queue} />
      <SavedViews views={views} query={query} verbs={viewVerbs} />
      {lines.length === 0 ? (
        <QueueEmpty tab={query.tab} q={query.q} />
      ) : (
        <ul className="ql">
          {lines.map((line) => (
            <QueueRow
              key={line.id}
              line={line}
              role={role}
              today={dayOf(now)}
              href={reviewHref(query, line.id)}
              current={line.id === openId}
            />
          ))}
        </ul>
      )}
      <QueuePages queue={queue} />
      <div className="queue__end">
        <PickedBar {...bar} />
        <ReviewKeys next={next} previous={previous} />
      </div>
    </QueueView>
  );
}
