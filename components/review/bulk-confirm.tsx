"use client";
import { useEffect, useRef } from "react";
import type { BulkOrder, DryRun } from "@/domain/bulk";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useVerb } from "../form/use-verb";
import { BulkPlan } from "./bulk-plan";
import { undoWords } from "./bulk-words";

export type Agreed = { readonly order: BulkOrder; readonly digest: string };

export type BulkConfirmProps = {
  readonly order: BulkOrder;
  readonly run: DryRun;
  readonly send: Send<Agreed>;
  readonly onDone: () => void;
  readonly onBack: () => void;
};

/** What the dry run came to; confirmed, it is exactly this or nothing. */
export function BulkConfirm({ order, run: { plan, digest }, send, onDone, onBack }: BulkConfirmProps) {
  const verb = useVerb(send, onDone);
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => top.current?.focus(), []);
  const count = plan.lines.length;
  const isStale = verb.refusal?.code === "plan_changed";
  return (
    <div className="bulk">
      <p ref={top} tabIndex={-1}>
        这是试算，还没有办理。确认后照这份名单办理；有一处变动就一件也不办理。
        {undoWords[plan.act]}
      </p>
      <BulkPlan plan={plan} />
      <Refused message={verb.words} />
      <div className="dlg__f">
        <button type="button" className="db" onClick={onBack}>
          {isStale ? "返回重新试算" : "返回修改"}
        </button>
        {count === 0 || isStale ? null : (
          <button
            type="button"
            className="db db--pri"
            onClick={() => void verb.run({ order, digest })}
            {...(verb.busy ? { "aria-disabled": true } : {})}
          >
            {verb.busy ? <span className="spin" aria-hidden="true" /> : null}
            {verb.busy ? "正在办理" : `确认办理（${count}件）`}
          </button>
        )}
      </div>
    </div>
  );
}
