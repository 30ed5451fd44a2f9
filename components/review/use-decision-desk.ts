"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { DecisionDesk } from "@/domain/decision-desk";
import type { Phrase } from "@/domain/phrase";

const read = async (nominationId: string): Promise<DecisionDesk | null> => {
  const response = await fetch(`/api/decisions/${nominationId}`).catch(() => null);
  return response?.ok ? ((await response.json()) as DecisionDesk) : null;
};

/** The phrases and what earlier returns could have said, read once when a panel is opened; null while unknown. */
export function useDecisionDesk(nominationId: string, shown: boolean) {
  const [desk, setDesk] = useState<DecisionDesk | null>(null);
  const reading = useRef<Promise<DecisionDesk | null> | null>(null);
  const load = useCallback(async (): Promise<DecisionDesk | null> => {
    reading.current ??= read(nominationId);
    const found = await reading.current;
    if (found === null) reading.current = null;
    else setDesk((now) => now ?? found);
    return found;
  }, [nominationId]);
  useEffect(() => {
    if (shown) void load();
  }, [shown, load]);
  const keep = (phrase: Phrase) =>
    setDesk((now) => now && { ...now, phrases: [phrase, ...now.phrases.filter(({ id }) => id !== phrase.id)] });
  const forget = (phraseId: string) =>
    setDesk((now) => now && { ...now, phrases: now.phrases.filter(({ id }) => id !== phraseId) });
  return { desk, load, keep, forget };
}

export type DecisionDeskInHand = ReturnType<typeof useDecisionDesk>;
