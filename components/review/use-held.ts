"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { DecisionLine, type Desk, idle } from "./decision-line";
import type { HeldDecisions } from "./held-context";
import { useLeaving } from "./use-leaving";

/** The decisions of this desk: held for ten seconds, sent at once when the page is left. */
export function useHeld(desk: Desk) {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  const [state, setState] = useState(idle);
  const [line] = useState(() => new DecisionLine(() => latest.current, setState));
  useEffect(() => line.takeUp(), [line, desk.account]);
  useLeaving(line.flush);
  const { held, sending, undone } = state;
  const decisions = useMemo((): HeldDecisions => {
    const { decide, undo, keptOf, isDecided } = line;
    return { held, sending, decide, undo, keptOf, isDecided };
  }, [line, held, sending]);
  return { decisions, undone, line };
}
