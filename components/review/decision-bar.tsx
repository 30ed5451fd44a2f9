"use client";
import { useContext, useRef } from "react";
import type { Decision } from "./decision";
import { DecisionForm } from "./decision-form";
import { DecisionKeys } from "./decision-keys";
import { DecisionPanel } from "./decision-panel";
import { HeldBar } from "./held-bar";
import { HeldContext } from "./held-context";
import { ProposePanel } from "./propose-panel";
import type { ReviewQuery } from "./review-query";
import type { ReviewVerbs } from "./review-verbs";
import { SessionContext } from "./session-context";
import { useDecision } from "./use-decision";
import { usePin } from "./use-pin";

export type DecisionBarProps = {
  readonly decision: Decision;
  readonly verbs: Pick<ReviewVerbs, "begin" | "reopen" | "propose">;
  readonly query: Partial<ReviewQuery>;
  /** The queue's nominations in its order. */
  readonly order: readonly string[];
};

/** What can be done with the open record. A decision is held for ten seconds and leads on to the next in the queue. */
export function DecisionBar(props: DecisionBarProps) {
  const { nominationId, version } = props.decision;
  const { isDecided } = useContext(HeldContext);
  if (!isDecided(nominationId, version)) return <OpenBar {...props} />;
  return (
    <section className="dbar" aria-label="办理">
      <HeldBar nominationId={nominationId} />
    </section>
  );
}

function OpenBar({ decision, verbs, query, order }: DecisionBarProps) {
  const bar = useRef<HTMLElement>(null);
  const { picked, draftOf } = useContext(SessionContext);
  const steps = useDecision(bar, decision, query, order);
  const pin = usePin(decision.offers, () => steps.show("return"));
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
            sends={steps.sends}
            reopen={verbs.reopen}
            decision={decision}
            shown={steps.open === verb}
            draft={draftOf(nominationId)}
            kept={steps.kept}
            pin={pin}
            onDone={verb === "reopen" ? steps.reopened : steps.held}
            onClose={steps.close}
          />
        ),
      )}
      <DecisionForm decision={decision} begin={verbs.begin} steps={steps} />
    </section>
  );
}
