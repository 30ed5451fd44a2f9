"use client";
import { useContext, useState } from "react";
import type { SectionMark, TickInput } from "@/domain/review-marks";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useVerb } from "../form/use-verb";
import { StatusTag } from "../ui/status-tag";
import { SessionContext } from "./session-context";

export type SectionTickProps = {
  readonly nominationId: string;
  readonly submission: number;
  readonly title: string;
  readonly mark: SectionMark;
  readonly send: Send<TickInput>;
};

/** 看过了: a reviewer's own tick, which a change of the section takes away. */
export function SectionTick({ nominationId, submission, title, mark, send }: SectionTickProps) {
  const { renew } = useContext(SessionContext);
  const [wanted, setWanted] = useState<boolean | null>(null);
  const { run, busy, words } = useVerb(send, renew);
  const ticked = words === null && wanted !== null ? wanted : mark.state === "ticked";
  return (
    <div className="stick">
      <Refused message={words ?? undefined} />
      {mark.state === "changed" && !ticked ? (
        <StatusTag tone="warn" icon="warning">
          这一部分改过，请再看
        </StatusTag>
      ) : null}
      <label>
        <input
          type="checkbox"
          checked={ticked}
          aria-disabled={busy}
          onChange={(event) => {
            if (busy) return;
            setWanted(event.target.checked);
            void run({ nominationId, submission, section: mark.section, ticked: event.target.checked });
          }}
        />
        看过了<span className="vh">：{title}</span>
      </label>
    </div>
  );
}
