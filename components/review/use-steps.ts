"use client";
import { useCallback, useMemo, useRef } from "react";
import type { Session } from "./session-context";
import { useMovesOn } from "./use-moves-on";

export type StepsProps = {
  readonly go: (href: string) => void;
  readonly look: (href: string) => void;
  readonly refresh: () => void;
};

type Steps = Pick<
  Session,
  "go" | "expect" | "look" | "stay" | "renew" | "movesOn" | "setMovesOn" | "follow" | "takeArrival"
>;

/** The ways from record to record: what was read ahead is shown at once and then read anew. */
export function useSteps({ go, look, refresh }: StepsProps): Steps {
  const [movesOn, setMovesOn] = useMovesOn();
  const arriving = useRef(false);
  const outdated = useRef(false);
  const ahead = useRef(new Set<string>());
  const takeArrival = useCallback(() => {
    const arrived = arriving.current;
    arriving.current = false;
    // Not together with the step: Next would show neither before both are there.
    if (outdated.current) refresh();
    outdated.current = false;
    return arrived;
  }, [refresh]);
  const expect = useCallback((href: string) => {
    ahead.current.add(href);
  }, []);
  return useMemo(() => {
    const stay = () => {
      arriving.current = true;
      refresh();
    };
    const goOn = (href: string) => {
      arriving.current = true;
      outdated.current = ahead.current.delete(href);
      go(href);
    };
    const follow = (href: string) => (movesOn ? goOn(href) : stay());
    return { go: goOn, expect, look, stay, renew: refresh, movesOn, setMovesOn, follow, takeArrival };
  }, [go, look, refresh, movesOn, setMovesOn, expect, takeArrival]);
}
