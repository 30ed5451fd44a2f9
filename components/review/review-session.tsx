"use client";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { type Picked, type Session, SessionContext } from "./session-context";
import { Toast } from "./toast";
import { type StepsProps, useSteps } from "./use-steps";

export type ReviewSessionProps = StepsProps & { readonly children: ReactNode };

const ticked = (all: readonly Picked[], line: Picked, on: boolean): readonly Picked[] => {
  const others = all.filter(({ nominationId }) => nominationId !== line.nominationId);
  return on ? [...others, line] : others;
};

/** Keeps ticks, opinions not yet sent and the last message while the reviewer moves through the queue. */
export function ReviewSession({ go, look, refresh, children }: ReviewSessionProps) {
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [said, setSaid] = useState<{ readonly words: string; readonly turn: number } | null>(null);
  const drafts = useRef(new Map<string, string>());
  const steps = useSteps({ go, look, refresh });
  const hush = useCallback(() => setSaid(null), []);
  const session = useMemo(
    (): Session => ({
      ...steps,
      picked,
      pick: (line, on) => setPicked((all) => ticked(all, line, on)),
      unpick: (ids) => setPicked((all) => all.filter(({ nominationId }) => !ids.includes(nominationId))),
      see: (line) =>
        setPicked((all) =>
          all.some(({ nominationId, version }) => nominationId === line.nominationId && version !== line.version)
            ? ticked(all, line, true)
            : all,
        ),
      say: (words) => setSaid((last) => ({ words, turn: (last?.turn ?? 0) + 1 })),
      draftOf: (nominationId) => drafts.current.get(nominationId) ?? "",
      keepDraft: (nominationId, text) => drafts.current.set(nominationId, text),
    }),
    [picked, steps],
  );
  return (
    <SessionContext value={session}>
      {children}
      <div className="review__said" role="status">
        {said === null ? null : <Toast key={said.turn} words={said.words} onGone={hush} />}
      </div>
    </SessionContext>
  );
}
