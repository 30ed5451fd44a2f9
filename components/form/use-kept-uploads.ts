"use client";
import { useEffect, useState } from "react";
import type { AttachmentSlot } from "@/domain/attachment";
import { fileLine } from "./file-line";
import { type KeptUpload, keptUploads } from "./kept-uploads";

export type HalfSent = KeptUpload & { readonly received: number };

/** What has arrived of it, and where it belongs; null where it is no longer on its way. */
async function stateOf(upload: KeptUpload): Promise<(HalfSent & { readonly honourRow: number | null }) | null> {
  const reply = await fileLine.ask(upload.uploadId);
  if (reply.kind === "lost") return null;
  if (reply.kind === "ok" && reply.value.attachment === null && reply.value.received > 0)
    return { ...upload, received: reply.value.received, honourRow: reply.value.honourRow };
  keptUploads.remove(upload.uploadId);
  return null;
}

async function halfSentOf(nominationId: string, slot: AttachmentSlot, honourRow: number | null) {
  const own = (await keptUploads.list()).filter((one) => one.nominationId === nominationId && one.slot === slot);
  const states = await Promise.all(own.map(stateOf));
  return states.filter((one) => one !== null).filter((one) => one.honourRow === honourRow);
}

/** The files of one place that an earlier visit sent in part: the same file, chosen again, goes on from there. */
export function useKeptUploads(nominationId: string | null, slot: AttachmentSlot, honourRow: number | null) {
  const [visited] = useState(nominationId);
  const [halfSent, setHalfSent] = useState<readonly HalfSent[]>([]);

  useEffect(() => {
    let here = true;
    if (visited !== null)
      void halfSentOf(visited, slot, honourRow).then((found) => (here ? setHalfSent(found) : undefined));
    return () => {
      here = false;
    };
  }, [visited, slot, honourRow]);

  const forget = (uploadId: string) => setHalfSent((all) => all.filter((one) => one.uploadId !== uploadId));

  /** The upload that this file goes on with; it is then no longer half sent. */
  const take = (file: File): string | null => {
    const uploadId = halfSent.find((one) => keptUploads.isOf(one, file))?.uploadId ?? null;
    if (uploadId !== null) forget(uploadId);
    return uploadId;
  };

  const giveUp = ({ uploadId }: HalfSent) => {
    forget(uploadId);
    keptUploads.remove(uploadId);
    void fileLine.cancel(uploadId);
  };
  return { halfSent, take, giveUp };
}
