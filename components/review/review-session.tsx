"use client";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { type Picked, type Session, SessionContext } from "./session-context";
import { Toast } from "./toast";
import { useMovesOn } from "./use-moves-on";

export type ReviewSessionProps = {
  readonly go: (href: string) => void;
  readonly look: (href: string) => void;
  readonly refresh: () => void;
  readonly children: ReactNode;
};

const ticked = (all: readonly Picked[], line: Picked, on: boolean): readonly Picked[] => {
  const others = all.filter(({ nominationId }) => nominationId !== line.nominationId);
  return on ? [...others, line] : others;
};

/** Keeps ticks, opinions not yet sent and the last message while the reviewer moves through the queue. */
export function ReviewSession({ go, look, refresh, children }: ReviewSessionProps) {
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [said, setSaid] = useState<{ readonly words: string; readonly turn: number } | null>(null);
  const [movesOn, setMovesOn] = useMovesOn();
  const drafts = useRef(new Map<string, string>());
  const arriving = useRef(false);
  const ahead = useRef(new Set<string>());
  const takeArrival = useCallback(() => {
    const arrived = arriving.current;
    arriving.current = false;
    return arrived;
  }, []);
  const hush = useCallback(() => setSaid(null), []);
  const session = useMemo((): Session => {
    const arrive = (step: () => void) => {
      arriving.current = true;
      step();
    };
    const goOn = (href: string) =>
      arrive(() => {
        go(href);
        if (ahead.current.delete(href)) refresh();
      });
    const stay = () => arrive(refresh);
    return {
      picked,
      pick: (line, on) => setPicked((all) => ticked(all, line, on)),
      unpick: (ids) => setPicked((all) => all.filter(({ nominationId }) => !ids.includes(nominationId))),
      see: (line) =>
        setPicked((all) =>
          all.some(({ nominationId, version }) => nominationId === line.nominationId && version !== line.version)
            ? ticked(all, line, true)
            : all,
        ),
      go: goOn,
      expect: (href) => ahead.current.add(href),
      look,
      stay,
      renew: refresh,
      movesOn,
      setMovesOn,
      follow: (href) => (movesOn ? goOn(href) : stay()),
      say: (words) => setSaid((last) => ({ words, turn: (last?.turn ?? 0) + 1 })),
      draftOf: (nominationId) => drafts.current.get(nominationId) ?? "",
      keepDraft: (nominationId, text) => drafts.current.set(nominationId, text),
      takeArrival,
    };
  }, [picked, go, look, refresh, movesOn, setMovesOn, takeArrival]);
  return (
    <SessionContext value={session}>
      {children}
      <div className="review__said" role="status">
        {said === null ? null : <Toast key={said.turn} words={said.words} onGone={hush} />}
      </div>
    </SessionContext>
  );
}
