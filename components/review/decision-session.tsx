"use client";
import { type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { HeldContext } from "./held-context";
import { HeldToast } from "./held-toast";
import { PhraseContext, type PhraseVerbs } from "./phrase-context";
import { PinContext, type PinTo } from "./pin-context";
import { SessionContext } from "./session-context";
import type { SendDecision } from "./send-decision";
import { UndoneToast } from "./undone-toast";
import { useHeld } from "./use-held";

export type DecisionSessionProps = {
  readonly account: string;
  readonly send: SendDecision;
  readonly phrases: PhraseVerbs;
  readonly children: ReactNode;
};

/** Keeps the decision that can still be taken back while the reviewer moves on, and says which has not been carried out. */
export function DecisionSession({ account, send, phrases, children }: DecisionSessionProps) {
  const { go, renew } = useContext(SessionContext);
  const { decisions, undone, line } = useHeld({ account, send, go, refresh: renew });
  const [pinTo, setPinTo] = useState<PinTo | null>(null);
  const offer = useCallback((next: PinTo | null) => setPinTo(() => next), []);
  const pins = useMemo(() => ({ pinTo, offer }), [pinTo, offer]);
  return (
    <HeldContext value={decisions}>
      <PhraseContext value={phrases}>
        <PinContext value={pins}>
          {children}
          <div className="review__said review__said--held" role="status">
            {undone.map((one) => (
              <UndoneToast key={one.held.key} undone={one} line={line} />
            ))}
            {decisions.held === null ? null : (
              <HeldToast key={decisions.held.key} held={decisions.held} onUndo={decisions.undo} />
            )}
          </div>
        </PinContext>
      </PhraseContext>
    </HeldContext>
  );
}
