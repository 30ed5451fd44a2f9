"use client";
import { useEffect, useState } from "react";
import type { Held } from "./held";
import { useKeys } from "./use-keys";

const secondsTo = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / 1_000));

/** A decision that has not been sent yet, with the seconds in which it can be taken back; Z does. */
export function HeldToast({ held, onUndo }: { readonly held: Held; readonly onUndo: () => void }) {
  const [left, setLeft] = useState(() => secondsTo(held.until));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsTo(held.until)), 250);
    return () => clearInterval(timer);
  }, [held.until]);
  useKeys({ KeyZ: onUndo });
  return (
    <div className="toast">
      <span>
        {held.done}“{held.title}”
      </span>
      <button type="button" onClick={onUndo}>
        撤回<span aria-hidden="true">（{left}）</span>
        <kbd aria-hidden="true">Z</kbd>
      </button>
    </div>
  );
}
