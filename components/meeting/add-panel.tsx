"use client";
import { useState } from "react";
import type { Meeting } from "@/domain/agenda-desk";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import { CandidatePicker } from "./candidate-picker";
import type { MeetingVerbs } from "./meeting-verbs";
import { refusalWords } from "./refusal-words";

export type AddPanelProps = {
  readonly meeting: Meeting;
  readonly send: MeetingVerbs["putOn"];
  readonly onDone: (words: string) => void;
};

/** What may still be put on the agenda. */
export function AddPanel({ meeting, send, onDone }: AddPanelProps) {
  const [ticked, tick] = useState<readonly string[]>([]);
  const waiting = new Set(meeting.candidates.map(({ id }) => id));
  const chosen = ticked.filter((id) => waiting.has(id));
  const act = useVerb(send, () => {
    onDone(`已加入${chosen.length}项议题`);
    tick([]);
  });
  if (meeting.candidates.length === 0) return null;
  return (
    <details className="panel madd" open={meeting.items.length === 0}>
      <summary>加议题（还有{meeting.candidates.length}件等待复审决定）</summary>
      <form
        className="panel__b"
        aria-label="加议题"
        onSubmit={(event) => {
          event.preventDefault();
          void act.run({ agendaId: meeting.id, items: [...chosen] });
        }}
      >
        <CandidatePicker candidates={meeting.candidates} chosen={chosen} onChange={tick} />
        <Refused message={refusalWords(act)} />
        <button type="submit" className="db" disabled={act.busy || chosen.length === 0}>
          加入议程（{chosen.length}项）
        </button>
      </form>
    </details>
  );
}
