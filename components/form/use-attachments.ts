"use client";
import { useEffect, useRef, useState } from "react";
import type { Attachment } from "@/domain/attachment";
import type { AttachmentVerbs, FormFiles, RowChange } from "./attachments";
import { fileLine } from "./file-line";
import type { Send } from "./send";

const mostRows = 30;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends until there is an answer, always as the same request. */
async function persist<In, Out>(send: Send<In, Out>, input: In): Promise<Out | null> {
  const key = crypto.randomUUID();
  for (let tries = 0; ; tries += 1) {
    const answer = await send(input, key).catch(() => null);
    if (answer !== null) return answer.ok ? answer.value : null;
    await pause(Math.min(30_000, 1_000 * 2 ** tries));
  }
}

/** Nominations whose files this tab has changed: a page that comes back from the browser's memory may show older ones. */
const changed = new Set<string>();

/** What became of the files when rows changed places: those that stay, in their rows, and the ids of those that went. */
function followed(files: readonly Attachment[], change: RowChange) {
  const rowOf = ({ honourRow }: Attachment) => (honourRow === null ? null : change(honourRow));
  const isGone = (file: Attachment) => file.honourRow !== null && rowOf(file) === null;
  return {
    stay: files.filter((file) => !isGone(file)).map((file) => ({ ...file, honourRow: rowOf(file) })),
    gone: files.filter(isGone).map(({ id }) => id),
  };
}

/** Rows of the form as they were, each with its place now; what no row can be any more is none. */
const rowsAfter = (change: RowChange): (number | null)[] =>
  Array.from({ length: mostRows }, (_, row) => change(row)).map((row) => (row === mostRows ? null : row));

/** The files of a nomination as the form shows them; what follows the rows of 所获荣誉 is sent in its order. */
export function useAttachments(
  initial: readonly Attachment[],
  current: () => string | null,
  settle: () => Promise<string | null>,
  { removeAttachment, restoreAttachment, moveCertificates }: AttachmentVerbs,
): FormFiles {
  const [files, setFiles] = useState(initial);
  const work = useRef<Promise<unknown>>(Promise.resolve());
  const gone = useRef<readonly string[]>([]);
  const [opened] = useState(current);

  useEffect(() => {
    if (opened === null || !changed.has(opened)) return;
    void fileLine.list(opened).then((reply) => (reply.kind === "ok" ? setFiles(reply.value) : null));
  }, [opened]);

  const inOrder = (job: () => Promise<unknown>) => {
    work.current = work.current.then(job);
  };
  const change = (next: (all: readonly Attachment[]) => readonly Attachment[]) => {
    const id = current();
    if (id !== null) changed.add(id);
    setFiles(next);
  };
  const add = (file: Attachment) => change((all) => [...all.filter(({ id }) => id !== file.id), file]);

  const follow = (rowChange: RowChange) => {
    const nominationId = current();
    if (nominationId === null) return;
    const lost = followed(files, rowChange).gone;
    if (lost.length > 0) gone.current = lost;
    change((all) => followed(all, rowChange).stay);
    inOrder(() => persist(moveCertificates, { nominationId, rows: rowsAfter(rowChange) }));
  };

  const bringBack = (honourRow: number) => {
    for (const attachmentId of gone.current)
      inOrder(async () => {
        const back = await persist(restoreAttachment, { attachmentId, honourRow });
        if (back !== null) add(back);
      });
    gone.current = [];
  };

  const drop = (id: string) => change((all) => all.filter((file) => file.id !== id));
  const nominationId = async () => current() ?? settle();
  return { files, nominationId, add, drop, follow, bringBack, removeAttachment, restoreAttachment };
}
