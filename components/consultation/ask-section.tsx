"use client";
import { useState } from "react";
import type { ConsultationDesk } from "@/domain/consultation";
import type { ConsultationVerbs } from "./consultation-verbs";
import { DraftLetters } from "./draft-letters";
import { PickCandidates } from "./pick-candidates";
import { SentLinks, type SentLinksProps } from "./sent-links";

export type AskSectionProps = {
  readonly desk: ConsultationDesk;
  /** What is picked at the beginning. */
  readonly about: readonly string[];
  readonly ask: ConsultationVerbs["ask"];
  readonly onSent: () => void;
};

/** A new consultation: pick, put the letters together, keep their links. */
export function AskSection({ desk, about, ask, onSent }: AskSectionProps) {
  const { candidates, templates, defaultDueOn, site } = desk;
  const [picked, setPicked] = useState<readonly string[]>(about);
  const [drafting, setDrafting] = useState(about.length > 0);
  const [sent, setSent] = useState<SentLinksProps["letters"] | null>(null);
  if (sent !== null) return <SentLinks letters={sent} site={site} onDone={() => setSent(null)} />;
  const chosen = candidates.filter(({ nominationId }) => picked.includes(nominationId));
  return (
    <section className="panel" aria-labelledby="ask">
      <div className="panel__h">
        <h2 id="ask">征求意见</h2>
        <small>{candidates.length}件在初审</small>
      </div>
      {drafting && chosen.length > 0 ? (
        <DraftLetters
          picked={chosen}
          templates={templates}
          defaultDueOn={defaultDueOn}
          ask={ask}
          onSent={(letters) => {
            setSent(letters);
            setPicked([]);
            setDrafting(false);
            onSent();
          }}
          onBack={() => setDrafting(false)}
        />
      ) : (
        <PickCandidates candidates={candidates} picked={picked} onPick={setPicked} onNext={() => setDrafting(true)} />
      )}
    </section>
  );
}
