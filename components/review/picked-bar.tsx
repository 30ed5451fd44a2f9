"use client";
import { useContext, useState } from "react";
import { type BulkAct, bulkActsOf } from "@/domain/bulk";
import type { ProposeInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { BulkContext } from "./bulk-context";
import { BulkDialog } from "./bulk-dialog";
import { bulkLabels } from "./bulk-words";
import type { DeskRole } from "./labels";
import { ProposePanel } from "./propose-panel";
import { reviewHref } from "./review-href";
import { type PickedPlace, usePicked } from "./use-picked";

export type PickedBarProps = PickedPlace & {
  readonly role: DeskRole;
  readonly propose: Send<ProposeInput>;
  readonly today: string;
};

/** 已选n件: what is ticked in the queue is dealt with together, the city's goes on the list. */
export function PickedBar({ role, propose, today, ...place }: PickedBarProps) {
  const { picked, act, open, none, proposed, dealt, closed } = usePicked(place);
  const bulk = useContext(BulkContext);
  const [proposing, setProposing] = useState(false);
  if (picked.length === 0 && act === null) return <div role="status" />;
  const listed = (left: readonly string[]) => {
    setProposing(false);
    proposed(left);
  };
  return (
    <div className="pickedbar">
      {proposing ? (
        <ProposePanel
          one={null}
          {...{ picked, today }}
          shown
          send={propose}
          onDone={listed}
          onClose={() => setProposing(false)}
        />
      ) : null}
      <div className="pickedbar__row">
        <p role="status">已选{picked.length}件</p>
        <button type="button" className="db db--sm db--ghost" onClick={none}>
          全部取消
        </button>
        {bulk === null ? null : <BulkButtons role={role} onOpen={open} />}
        {role === "city" ? (
          <button
            type="button"
            className="db db--sm db--pri"
            aria-expanded={proposing}
            onClick={() => setProposing(!proposing)}
          >
            列入拟表彰名单
          </button>
        ) : null}
      </div>
      {bulk === null ? null : (
        <BulkDialog
          {...{ act, picked, today }}
          verbs={bulk}
          hrefOf={(nominationId) => reviewHref(place.query, nominationId)}
          onDone={dealt}
          onClose={closed}
        />
      )}
    </div>
  );
}

function BulkButtons({ role, onOpen }: { readonly role: DeskRole; readonly onOpen: (act: BulkAct) => void }) {
  return bulkActsOf(role).map((act) => (
    <button key={act} type="button" className="db db--sm" aria-haspopup="dialog" onClick={() => onOpen(act)}>
      {bulkLabels[act]}
    </button>
  ));
}
