"use client";
import { useEffect, useState } from "react";
import { Autosave, type AutosaveOptions, type SaveState } from "./autosave";

/** An autosave that also saves on leaving, warns before something is lost, and tries again when the line is back. */
export function useAutosave<Value, Saved>(options: Omit<AutosaveOptions<Value, Saved>, "onState">) {
  const [state, setState] = useState<SaveState>({ kind: "untouched" });
  const [saver] = useState(() => new Autosave({ ...options, onState: setState }));

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.isSafe) event.preventDefault();
    };
    const leave = () => {
      if (document.visibilityState === "hidden") void saver.flush();
    };
    const back = () => void saver.flush();
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", back);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", back);
      document.removeEventListener("visibilitychange", leave);
      void saver.flush();
    };
  }, [saver]);

  return { state, saver };
}
