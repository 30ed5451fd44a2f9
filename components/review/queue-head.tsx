import type { AwardKey } from "@/domain/award-types";
import type { Queue } from "@/domain/queue";
import { ArrivalHeading } from "./arrival-heading";
import { momentWords } from "./moment-words";
import { QuotaMeters } from "./quota-meters";
import { reviewHref } from "./review-href";

export type QueueHeadProps = {
  readonly queue: Queue;
  /** Whether a record is open, whose title then is the heading of the page. */
  readonly open: boolean;
  readonly inHand: AwardKey | null;
};

/** How many wait, until when, and how many places are taken. */
export function QueueHead({ queue, open, inHand }: QueueHeadProps) {
  const { role, round, counts, quotas, query } = queue;
  const due = round === null ? null : role === "county" ? round.countyDue : round.cityDue;
  return (
    <div className="queue__h">
      <div className="queue__t">
        {open ? (
          <h2 id="queue-title">待审</h2>
        ) : (
          <ArrivalHeading id="queue-title" place={reviewHref(query)}>
            待审
          </ArrivalHeading>
        )}
        <small>
          {counts.waiting}件{due === null ? null : `，${momentWords.day(due)}前办结`}
        </small>
      </div>
      <QuotaMeters quotas={quotas} inHand={inHand} />
    </div>
  );
}
