"use client";
import { type ReactNode, useContext, useMemo, useState } from "react";
import { HeldContext } from "./held-context";
import { HeldToast } from "./held-toast";
import { PhraseContext, type PhraseVerbs } from "./phrase-context";
import { PinContext, type PinTo } from "./pin-context";
import { SessionContext } from "./session-context";
import { UndoneToast } from "./undone-toast";
import { useHeld } from "./use-held";

export type DecisionSessionProps = {
  readonly account: string;
  readonly phrases: PhraseVerbs;
  readonly children: ReactNode;
};

/** Keeps the decision that can still be taken back while the reviewer moves on, and says which has not been carried out. */
export function DecisionSession({ account, phrases, children }: DecisionSessionProps) {
  const { go, renew } = useContext(SessionContext);
  const { decisions, undone, deliver, giveUp } = useHeld({ account, go, refresh: renew });
  const [pinTo, setPinTo] = useState<PinTo | null>(null);
  const pins = useMemo(() => ({ pinTo, offer: (next: PinTo | null) => setPinTo(() => next) }), [pinTo]);
  return (
    <HeldContext value={decisions}>
      <PhraseContext value={phrases}>
        <PinContext value={pins}>
          {children}
          <div className="review__said review__said--held" role="status">
            {undone.map((one) => (
              <UndoneToast
                key={one.held.key}
                undone={one}
                onSend={(held) => void deliver(held)}
                onOpen={giveUp}
              />
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
