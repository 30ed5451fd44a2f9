"use client";
import { useEffect, useRef } from "react";

/** Calls as soon as the page is hidden, left, or taken down: the last moment at which anything can still be sent. */
export function useLeaving(leave: () => void) {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const gone = () => latest.current();
    const hide = () => {
      if (document.visibilityState === "hidden") gone();
    };
    window.addEventListener("pagehide", gone);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("pagehide", gone);
      document.removeEventListener("visibilitychange", hide);
      gone();
    };
  }, []);
}
