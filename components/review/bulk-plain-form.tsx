"use client";
import { useVerb } from "../form/use-verb";
import { type BulkFormProps, seenOf } from "./bulk-form";
import { BulkFrame } from "./bulk-frame";
import { bulkNotes } from "./bulk-words";

const nothing = () => {};

/** 催办, 导出: acts that ask for nothing but which. */
export function BulkPlainForm({ act, picked, send, onClose }: BulkFormProps & { readonly act: "remind" | "export" }) {
  const { run, busy, refusal, words } = useVerb(send, nothing);
  const wrong = refusal?.code === "invalid" ? refusal.fields["nominations"] : undefined;
  return (
    <BulkFrame
      note={bulkNotes[act]}
      busy={busy}
      refusal={wrong ?? words ?? undefined}
      onSubmit={() => void run({ act, nominations: seenOf(picked) })}
      onKeep={nothing}
      onClose={onClose}
    >
      <ul className="dpanel__list" aria-label="勾选的集体">
        {picked.map(({ nominationId, title }) => (
          <li key={nominationId}>{title}</li>
        ))}
      </ul>
    </BulkFrame>
  );
}
