"use client";
import { useContext, useRef } from "react";
import type { Decision } from "./decision";
import { DecisionForm } from "./decision-form";
import { DecisionKeys } from "./decision-keys";
import { DecisionPanel } from "./decision-panel";
import { ProposePanel } from "./propose-panel";
import type { ReviewQuery } from "./review-query";
import type { ReviewVerbs } from "./review-verbs";
import { SessionContext } from "./session-context";
import { useDecision } from "./use-decision";

export type DecisionBarProps = {
  readonly decision: Decision;
  readonly verbs: ReviewVerbs;
  readonly query: Pick<ReviewQuery, "tab" | "q">;
  /** The queue's nominations in its order. */
  readonly order: readonly string[];
};

/** What can be done with the open record. A decision that is carried out leads on to the next in the queue. */
export function DecisionBar({ decision, verbs, query, order }: DecisionBarProps) {
  const bar = useRef<HTMLElement>(null);
  const { picked, draftOf } = useContext(SessionContext);
  const steps = useDecision(bar, decision, query, order);
  const { nominationId, version, title } = decision;
  return (
    <section className="dbar" aria-label="办理" ref={bar}>
      <DecisionKeys bar={bar} decision={decision} open={steps.open !== null} />
      {steps.visited.map((verb) =>
        verb === "propose" ? (
          <ProposePanel
            key={verb}
            one={{ nominationId, version, title }}
            picked={picked}
            today={decision.today}
            shown={steps.open === verb}
            send={verbs.propose}
            onDone={steps.proposed}
            onClose={steps.close}
          />
        ) : (
          <DecisionPanel
            key={verb}
            verb={verb}
            verbs={verbs}
            decision={decision}
            shown={steps.open === verb}
            draft={draftOf(nominationId)}
            onDone={() => steps.done(verb)}
            onClose={steps.close}
          />
        ),
      )}
      <DecisionForm decision={decision} verbs={verbs} steps={steps} />
    </section>
  );
}
