"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { DeclareRecusalInput } from "@/domain/recusal";
import { Dialog } from "../desk/dialog";
import type { Send } from "../form/send";
import { type Recused, RecuseForm } from "./recuse-form";

type Place = Parameters<ReturnType<typeof useRouter>["replace"]>[0];

export type RecuseButtonProps = {
  readonly nominationId: string;
  readonly title: string;
  readonly declare: Send<DeclareRecusalInput, Recused>;
  /** Where to go on: the next case, or the queue. */
  readonly next: string;
};

/** 申请回避 from the open record; afterwards the record is gone, also from what was read ahead, and the person is led on. */
export function RecuseButton({ nominationId, title, declare, next }: RecuseButtonProps) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const close = () => setOpen(false);
  const leave = () => {
    router.replace(next as Place);
    router.refresh();
  };
  return (
    <>
      <button type="button" className="db db--sm" onClick={() => setOpen(true)}>
        申请回避
      </button>
      <Dialog question={`对“${title}”申请回避？`} open={open} onClose={close}>
        <RecuseForm nominationId={nominationId} declare={declare} colleagues={null} onDone={leave} onCancel={close} />
      </Dialog>
    </>
  );
}
