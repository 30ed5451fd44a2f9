"use client";
import { useEffect, useRef, useState } from "react";
import type { ItemPoints, RubricItem } from "@/domain/evaluation";
import type { SavePointsInput } from "@/domain/evaluation-input";
import { pointsOf } from "@/domain/points-text";
import { Autosave, type SaveState } from "../form/autosave";
import type { Send } from "../form/send";

export type Typed = Readonly<Record<number, string>>;

type Sheet = {
  readonly evaluationId: string;
  readonly nominationId: string;
  readonly items: readonly RubricItem[];
  readonly points: readonly ItemPoints[];
  readonly savePoints: Send<SavePointsInput, { readonly savedAt: string }>;
};

const readPoints = (items: readonly RubricItem[], typed: Typed): readonly ItemPoints[] =>
  items.flatMap(({ ordinal, most }) => {
    const points = pointsOf(typed[ordinal] ?? "", most);
    return points === null ? [] : [{ item: ordinal, points }];
  });

/** The points as typed, kept saved a second after the last change, and not while an input method composes. */
export function useSheet({ evaluationId, nominationId, items, points, savePoints }: Sheet) {
  const [typed, setTyped] = useState<Typed>(Object.fromEntries(points.map((one) => [one.item, String(one.points)])));
  const [state, setState] = useState<SaveState>({ kind: "untouched" });
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const latest = useRef<Typed>(typed);
  const composing = useRef(false);
  const [saver] = useState(
    () =>
      new Autosave<SavePointsInput, { readonly savedAt: string }>({
        read: () => {
          const given = readPoints(items, latest.current);
          return given.length === 0 ? null : { evaluationId, nominationId, points: [...given] };
        },
        send: savePoints,
        isHeld: () => composing.current,
        onSaved: (saved) => setSavedAt(saved.savedAt),
        onState: setState,
        onQueue: () => {},
        isKept: () => false,
      }),
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.isSafe) event.preventDefault();
    };
    const leave = () => {
      if (document.visibilityState === "hidden") void saver.flush();
    };
    window.addEventListener("beforeunload", warn);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("visibilitychange", leave);
      void saver.flush();
    };
  }, [saver]);
  const type = (ordinal: number, text: string) => {
    latest.current = { ...latest.current, [ordinal]: text };
    setTyped(latest.current);
    saver.touch();
  };
  const compose = (on: boolean) => {
    composing.current = on;
  };
  return { typed, given: readPoints(items, typed), state, savedAt, type, compose, flush: () => saver.flush() };
}
