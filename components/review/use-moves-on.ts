"use client";
import { useCallback, useSyncExternalStore } from "react";

const place = "review-moves-on";
const changed = "review-moves-on-changed";

const listen = (tell: () => void) => {
  window.addEventListener("storage", tell);
  window.addEventListener(changed, tell);
  return () => {
    window.removeEventListener("storage", tell);
    window.removeEventListener(changed, tell);
  };
};

const isOn = (): boolean => window.localStorage.getItem(place) !== "off";

/** Whether deciding leads on to the next, remembered by this browser; on until it is turned off. */
export function useMovesOn(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(listen, isOn, () => true);
  const set = useCallback((next: boolean) => {
    if (next) window.localStorage.removeItem(place);
    else window.localStorage.setItem(place, "off");
    window.dispatchEvent(new Event(changed));
  }, []);
  return [on, set];
}
