"use client";
import { useContext, useState } from "react";
import type { ProposeInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { nextIn } from "./next-in";
import { ProposePanel } from "./propose-panel";
import { reviewHref } from "./review-href";
import type { ReviewQuery } from "./review-query";
import { SessionContext } from "./session-context";

export type PickedBarProps = {
  readonly propose: Send<ProposeInput>;
  readonly today: string;
  readonly query: Partial<ReviewQuery>;
  readonly order: readonly string[];
  readonly openId: string | null;
};

/** 已选n件: what is ticked in the queue goes on the list together. */
export function PickedBar({ propose, today, query, order, openId }: PickedBarProps) {
  const { picked, unpick, say, stay, go } = useContext(SessionContext);
  const [open, setOpen] = useState(false);
  const ids = picked.map(({ nominationId }) => nominationId);
  const proposed = (gone: readonly string[]) => {
    say(`已列入拟表彰名单${gone.length}件`);
    unpick(gone);
    setOpen(false);
    if (openId !== null && gone.includes(openId)) go(reviewHref(query, nextIn(order, openId, gone)));
    else stay();
  };
  if (picked.length === 0) return <div role="status" />;
  return (
    <div className="pickedbar">
      {open ? (
        <ProposePanel
          one={null}
          picked={picked}
          today={today}
          shown
          send={propose}
          onDone={proposed}
          onClose={() => setOpen(false)}
        />
      ) : null}
      <div className="pickedbar__row">
        <p role="status">已选{picked.length}件</p>
        <button type="button" className="db db--sm db--ghost" onClick={() => unpick(ids)}>
          全部取消
        </button>
        <button type="button" className="db db--sm db--pri" aria-expanded={open} onClick={() => setOpen(!open)}>
          列入拟表彰名单
        </button>
      </div>
    </div>
  );
}
