"use client";
import { useEffect, useRef } from "react";

export type Keys = Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>;

const fields = "input, textarea, select, [contenteditable]";

const isElsewhere = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.isComposing ||
  event.keyCode === 229 ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  (event.target instanceof Element && event.target.closest(`${fields}, dialog`) !== null);

/** Single keys by their place on the keyboard ("KeyJ", "Shift+Slash"); dead inside fields and dialogs and while an input method composes. */
export function useKeys(keys: Keys) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return;
      const act = latest.current[event.shiftKey ? `Shift+${event.code}` : event.code];
      if (act === undefined) return;
      act(event);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
