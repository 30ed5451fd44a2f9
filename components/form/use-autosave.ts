"use client";
import { useEffect, useState } from "react";
import { keptValues } from "./kept-values";
import { Autosave, type AutosaveOptions, type SaveState } from "./autosave";

const isKept = (): boolean => !navigator.onLine && keptValues.isWorking();

/** An autosave that also saves on leaving, warns where something would be lost, and tries again when the line is back. */
export function useAutosave<Value, Saved>(options: Omit<AutosaveOptions<Value, Saved>, "onState" | "isKept">) {
  const [state, setState] = useState<SaveState>({ kind: "untouched" });
  const [saver] = useState(() => new Autosave({ ...options, isKept, onState: setState }));

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.isSafe && !keptValues.isWorking()) event.preventDefault();
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
