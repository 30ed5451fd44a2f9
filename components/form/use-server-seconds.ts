"use client";
import { useCallback, useState, useSyncExternalStore } from "react";

/** How far the server's clock is ahead of this one. A page that was kept for a while or travelled long says too little. */
const ahead = { most: Number.NEGATIVE_INFINITY };

function aheadBy(now: string): number {
  ahead.most = Math.max(ahead.most, Date.parse(now) - Date.now());
  return ahead.most;
}

const everySecond = (tick: () => void): (() => void) => {
  const timer = setInterval(tick, 1_000);
  return () => clearInterval(timer);
};

/** The server's clock in whole seconds since 1970, by its `now` when the page was made; it ticks in the browser. */
export function useServerSeconds(now: string): number {
  const [lead] = useState(() => (typeof window === "undefined" ? 0 : aheadBy(now)));
  const read = useCallback(() => Math.floor((Date.now() + lead) / 1_000), [lead]);
  return useSyncExternalStore(everySecond, read, () => Math.floor(Date.parse(now) / 1_000));
}
