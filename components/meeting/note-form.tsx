"use client";
import { useId, useState } from "react";
import type { MeetingItem } from "@/domain/agenda-desk";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import type { MeetingVerbs } from "./meeting-verbs";
import { refusalWords } from "./refusal-words";

export type NoteFormProps = {
  readonly agendaId: string;
  readonly item: MeetingItem;
  readonly send: MeetingVerbs["noteItem"];
  readonly onDone: () => void;
};

/** What is said on an item, for the minutes. */
export function NoteForm({ agendaId, item, send, onDone }: NoteFormProps) {
  const id = useId();
  const [note, setNote] = useState(item.note);
  const act = useVerb(send, onDone);
  return (
    <form
      className="mnoteform"
      aria-label="议题说明"
      onSubmit={(event) => {
        event.preventDefault();
        void act.run({ agendaId, nominationId: item.nominationId, note });
      }}
    >
      <Field id={id} label="说明（选填）" hint="写入会议纪要。">
        {(aria) => (
          <textarea
            className="in"
            rows={2}
            maxLength={1_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            {...aria}
          />
        )}
      </Field>
      <Refused message={refusalWords(act)} />
      <button type="submit" className="db db--sm" disabled={act.busy || note === item.note}>
        保存说明
      </button>
    </form>
  );
}
