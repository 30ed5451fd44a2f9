import type { AwardKey } from "@/domain/award-types";
import { dayOf } from "@/domain/calendar";
import type { ProposeInput } from "@/domain/decision";
import { type Queue, queueTabs } from "@/domain/review-desk";
import type { Send } from "../form/send";
import { BodyLinks } from "./body-links";
import { tabLabels } from "./labels";
import { MoveLink } from "./move-link";
import { PickedBar } from "./picked-bar";
import { QueueEmpty } from "./queue-empty";
import { QueueHead } from "./queue-head";
import { QueueRow } from "./queue-row";
import { QueueSearch } from "./queue-search";
import { QueueView } from "./queue-view";
import { reviewHref } from "./review-href";
import { ReviewKeys } from "./review-keys";
import type { ReviewQuery } from "./review-query";

export type QueuePaneProps = {
  readonly queue: Queue;
  readonly query: ReviewQuery;
  readonly openId: string | null;
  readonly inHand: AwardKey | null;
  readonly next: string | null;
  readonly previous: string | null;
  readonly propose: Send<ProposeInput>;
};

export function QueuePane({ queue, query, openId, inHand, next, previous, propose }: QueuePaneProps) {
  const { role, counts, lines, now } = queue;
  const place = { tab: query.tab, q: query.q };
  return (
    <QueueView openId={openId}>
      <QueueHead queue={queue} query={query} open={openId !== null} inHand={inHand} />
      {role === "county" ? <BodyLinks /> : null}
      <nav className="qf" aria-label="队列">
        {queueTabs.map((tab) => (
          <MoveLink key={tab} href={reviewHref({ tab, q: query.q })} current={tab === query.tab}>
            {tabLabels[tab]}
            {counts[tab]}
          </MoveLink>
        ))}
      </nav>
      <QueueSearch query={query} found={lines.length} />
      {lines.length === 0 ? (
        <QueueEmpty tab={query.tab} q={query.q} />
      ) : (
        <ul className="ql">
          {lines.map((line) => (
            <QueueRow
              key={line.id}
              line={line}
              role={role}
              href={reviewHref(place, line.id)}
              current={line.id === openId}
            />
          ))}
        </ul>
      )}
      <div className="queue__end">
        {role === "city" ? (
          <PickedBar
            propose={propose}
            today={dayOf(now)}
            query={place}
            order={lines.map(({ id }) => id)}
            openId={openId}
          />
        ) : null}
        <ReviewKeys next={next} previous={previous} />
      </div>
    </QueueView>
  );
}
