"use client";
import { useRef, useState } from "react";
import type { Refusal } from "@/domain/refusal";
import { refusalText } from "./refusal-text";
import type { Send } from "./send";

const lostLine = "没有连上服务器，请再试一次。";

/**
 * One verb behind one button: busy while it runs, its refusal as a value; another try after a lost answer repeats the key.
 * `keyOf` gives what can happen only once a key that outlives the page.
 */
export function useVerb<In, Out>(
  send: Send<In, Out>,
  onDone: (value: Out) => void,
  keyOf: (input: In) => string = () => crypto.randomUUID(),
) {
  const key = useRef<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [lost, setLost] = useState(false);

  const run = async (input: In): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setLost(false);
    key.current ??= keyOf(input);
    const answer = await send(input, key.current).catch(() => null);
    setBusy(false);
    if (answer === null) {
      setLost(true);
      return;
    }
    if (answer.ok || answer.refusal.code !== "duplicate_request") key.current = null;
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) onDone(answer.value);
  };

  const words = lost ? lostLine : refusal === null ? null : refusalText(refusal);
  return { run, busy, refusal, words };
}
