"use client";
import { useEffect, useRef } from "react";

const fields = "input, textarea, select, [contenteditable], dialog";

const isElsewhere = ({ isComposing, target, defaultPrevented }: KeyboardEvent): boolean =>
  defaultPrevented || isComposing || (target instanceof Element && target.closest(fields) !== null);

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

export type RankKeys = {
  /** Alt+↑, Alt+↓: the chosen row by one place. */
  readonly move: (step: 1 | -1) => void;
  /** ↑, ↓ on a row's handle: the row before or after it. */
  readonly choose: (step: 1 | -1) => void;
  /** Enter on a row's handle: its record. */
  readonly open: () => void;
};

const isOnHandle = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.matches("[data-rank-handle]");

function actOf(event: KeyboardEvent, keys: RankKeys): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const step = steps[event.code];
  if (step !== undefined && event.altKey) return () => keys.move(step);
  if (event.altKey || !isOnHandle(event)) return null;
  if (step !== undefined) return () => keys.choose(step);
  return event.code === "Enter" ? keys.open : null;
}

/** The keys of an order, by their place on the keyboard; dead in fields and while an input method composes. */
export function useRankKeys(keys: RankKeys) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = isElsewhere(event) ? null : actOf(event, latest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
