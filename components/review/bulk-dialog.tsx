"use client";
import { type ReactNode, useRef, useState } from "react";
import type { BulkAct, BulkOrder, BulkPlan, DryRun } from "@/domain/bulk";
import { Dialog } from "../desk/dialog";
import type { Send } from "../form/send";
import { type Agreed, BulkConfirm } from "./bulk-confirm";
import type { BulkVerbs } from "./bulk-context";
import type { BulkFormProps, KeptOrders } from "./bulk-form";
import { BulkHandOnForm } from "./bulk-hand-on-form";
import { BulkPlainForm } from "./bulk-plain-form";
import { BulkRecommendForm } from "./bulk-recommend-form";
import { BulkResult } from "./bulk-result";
import { BulkReturnForm } from "./bulk-return-form";
import { bulkLabels } from "./bulk-words";
import { exportPicked } from "./export-picked";
import { saveFile } from "./save-file";
import type { Picked } from "./session-context";

export type BulkDialogProps = {
  readonly act: BulkAct | null;
  readonly picked: readonly Picked[];
  readonly today: string;
  readonly verbs: BulkVerbs;
  readonly hrefOf: (nominationId: string) => string;
  readonly onDone: (plan: BulkPlan) => void;
  readonly onClose: () => void;
};

type Tried = { readonly order: BulkOrder; readonly run: DryRun };

/** 批量办理: what is said of all, the dry run, and what came of it. */
export function BulkDialog({ act, picked, today, verbs, hrefOf, onDone, onClose }: BulkDialogProps) {
  const [tried, setTried] = useState<Tried | null>(null);
  const [done, setDone] = useState<BulkPlan | null>(null);
  const kept = useRef<KeptOrders>({});
  const plan: Send<BulkOrder> = async (order, key) => {
    const result = await verbs.planBulk(order, key);
    if (result.ok) setTried({ order, run: result.value });
    return result;
  };
  const carryOut: Send<Agreed> = ({ order, digest }, key) =>
    order.act === "export" ? exportPicked({ order, digest }, saveFile) : verbs.carryOutBulk({ order, digest }, key);
  const close = () => {
    setTried(null);
    setDone(null);
    onClose();
  };
  const form: BulkFormProps = {
    picked,
    kept: kept.current,
    keep: (order) => {
      kept.current = { ...kept.current, [order.act]: order };
    },
    send: plan,
    onClose: close,
  };
  const steps = (): ReactNode => {
    if (done !== null) return <BulkResult plan={done} hrefOf={hrefOf} onClose={close} />;
    if (tried === null) return act === null ? null : formOf(act, form, today);
    const finished = () => {
      setDone(tried.run.plan);
      onDone(tried.run.plan);
    };
    return <BulkConfirm {...tried} send={carryOut} onDone={finished} onBack={() => setTried(null)} />;
  };
  const count = done?.lines.length ?? picked.length;
  return (
    <Dialog question={act === null ? "" : `批量${bulkLabels[act]}，${count}件`} open={act !== null} onClose={close}>
      {steps()}
    </Dialog>
  );
}

function formOf(act: BulkAct, props: BulkFormProps, today: string): ReactNode {
  switch (act) {
    case "recommend":
      return <BulkRecommendForm {...props} />;
    case "return":
      return <BulkReturnForm {...props} today={today} />;
    case "hand_on":
      return <BulkHandOnForm {...props} />;
    default:
      return <BulkPlainForm key={act} {...props} act={act} />;
  }
}
