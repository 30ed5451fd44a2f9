"use client";
import { useContext, useEffect, useState } from "react";
import { DisplayContext } from "../ui/display-context";
import { displayModes } from "../ui/display-mode";

const shownFor = 10_000;

/** Stays 10 seconds, as long as it is pointed at or focused, and in large text until it is closed. */
export function Toast({ words, onGone }: { readonly words: string; readonly onGone: () => void }) {
  const { mode } = useContext(DisplayContext);
  const [held, setHeld] = useState(false);
  const stays = held || mode.size === displayModes.size.on;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(onGone, shownFor);
    return () => clearTimeout(timer);
  }, [stays, onGone]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{words}</span>
      <button type="button" onClick={onGone}>
        知道了
      </button>
    </div>
  );
}
