"use client";
import { useContext, useState } from "react";
import type { BulkAct, BulkPlan } from "@/domain/bulk";
import { nextIn } from "./next-in";
import { reviewHref } from "./review-href";
import type { ReviewQuery } from "./review-query";
import { SessionContext } from "./session-context";

export type PickedPlace = {
  readonly query: Partial<ReviewQuery>;
  readonly order: readonly string[];
  readonly openId: string | null;
};

const staysInQueue: readonly BulkAct[] = ["remind", "export"];

/** What is ticked, which act on it is open, and where to go on once it is done. */
export function usePicked({ query, order, openId }: PickedPlace) {
  const { picked, unpick, say, stay, renew, go } = useContext(SessionContext);
  const [act, setAct] = useState<BulkAct | null>(null);
  const [gone, setGone] = useState<readonly string[] | null>(null);
  const leave = (left: readonly string[]) => {
    if (openId !== null && left.includes(openId)) go(reviewHref(query, nextIn(order, openId, left)));
    else stay();
  };
  const proposed = (left: readonly string[]) => {
    say(`已列入拟表彰名单${left.length}件`);
    unpick(left);
    leave(left);
  };
  const dealt = ({ act: done, lines }: BulkPlan) => {
    const left = lines.map(({ nominationId }) => nominationId);
    unpick(left);
    setGone(staysInQueue.includes(done) ? [] : left);
    renew();
  };
  const closed = () => {
    setAct(null);
    setGone(null);
    if (gone !== null) leave(gone);
  };
  const none = () => unpick(picked.map(({ nominationId }) => nominationId));
  return { picked, act, open: setAct, none, proposed, dealt, closed };
}
