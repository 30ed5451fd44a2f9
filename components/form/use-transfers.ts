"use client";
import { useEffect, useRef, useState } from "react";
import type { AttachmentSlot } from "@/domain/attachment";
import type { AttachmentDesk } from "./attachments";
import { keptUploads } from "./kept-uploads";
import { Transfer, type TransferState } from "./transfer";

type Shown = { readonly transfer: Transfer; readonly state: TransferState };

/** The files on their way to one place of the form, several at once; who leaves the place gives them up. */
export function useTransfers(desk: AttachmentDesk, slot: AttachmentSlot, honourRow: number | null) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const running = useRef<readonly Transfer[]>([]);

  const forget = (id: string) => {
    running.current = running.current.filter((transfer) => transfer.id !== id);
    setShown((all) => all.filter(({ transfer }) => transfer.id !== id));
  };

  /** Sends a file, or the rest of it; what a camera took cannot be chosen again, so nothing is kept of it. */
  const begin = (file: File, resumed: string | null, isPhoto: boolean) => {
    const transfer: Transfer = new Transfer({
      file,
      slot,
      honourRow,
      nominationId: desk.nominationId,
      resumed,
      onDeclared: (uploadId, nominationId) => {
        const { name, size, lastModified: modified } = file;
        if (!isPhoto) keptUploads.put({ uploadId, nominationId, slot, name, size, modified });
      },
      onState: (state) => setShown((all) => all.map((one) => (one.transfer === transfer ? { transfer, state } : one))),
      onDone: (attachment) => {
        forget(transfer.id);
        desk.add(attachment);
      },
    });
    running.current = [...running.current, transfer];
    setShown((all) => [...all, { transfer, state: { kind: "waiting" } }]);
    transfer.start();
  };

  useEffect(() => () => running.current.forEach((transfer) => transfer.cancel()), []);

  const cancel = (transfer: Transfer) => {
    transfer.cancel();
    forget(transfer.id);
  };
  return { shown, begin, cancel };
}
