"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { heldFor, type HeldInput } from "@/domain/held-decision";
import type { Refusal } from "@/domain/refusal";
import { caseOf, type Held } from "./held";
import type { Decided, HeldDecisions } from "./held-context";
import { keptDecisions } from "./kept-decisions";
import { sendDecision } from "./send-decision";
import { useLeaving } from "./use-leaving";

/** A decision that has not been carried out: refused, lost on the line (null), or never sent since the page was closed before. */
export type Undone = { readonly held: Held; readonly why: Refusal | "lost" | "unsent" };

export type UseHeld = {
  readonly account: string;
  readonly go: (href: string) => void;
  readonly refresh: () => void;
};

/** Holds a decision for ten seconds, sends it then or as soon as the page is left, and keeps what was typed until it is carried out. */
export function useHeld({ account, ...page }: UseHeld) {
  const latest = useRef(page);
  useEffect(() => {
    latest.current = page;
  });
  const [held, setHeld] = useState<Held | null>(null);
  const [sending, setSending] = useState<readonly string[]>([]);
  const [undone, setUndone] = useState<readonly Undone[]>([]);
  const current = useRef<Held | null>(null);
  const kept = useRef(new Map<string, HeldInput>());
  const decided = useRef(new Set<string>());

  const dismiss = useCallback(
    (key: string) => setUndone((all) => all.filter((one) => one.held.key !== key)),
    [],
  );
  const takeBack = useCallback((one: Held) => {
    kept.current.set(caseOf(one), one.decision);
    decided.current.delete(caseOf(one));
  }, []);

  const deliver = useCallback(
    async (one: Held) => {
      keptDecisions.put({ ...one, state: "sent" });
      dismiss(one.key);
      setSending((all) => [...all, caseOf(one)]);
      const sent = await sendDecision(one);
      setSending((all) => all.filter((id) => id !== caseOf(one)));
      if (sent.kind !== "lost") keptDecisions.remove(one.key);
      if (sent.kind === "done") kept.current.delete(caseOf(one));
      else {
        takeBack(one);
        setUndone((all) => [...all, { held: one, why: sent.kind === "lost" ? "lost" : sent.refusal }]);
      }
      if (sent.kind !== "lost") latest.current.refresh();
    },
    [dismiss, takeBack],
  );

  const flush = useCallback(() => {
    const one = current.current;
    if (one === null) return;
    current.current = null;
    setHeld(null);
    void deliver(one);
  }, [deliver]);

  useLeaving(flush);

  useEffect(() => {
    if (held === null) return;
    const timer = setTimeout(flush, held.until - Date.now());
    return () => clearTimeout(timer);
  }, [held, flush]);

  useEffect(() => {
    for (const one of keptDecisions.list(account)) {
      if (one.state === "sent") void deliver(one);
      else setUndone((all) => [...all.filter(({ held: { key } }) => key !== one.key), { held: one, why: "unsent" }]);
    }
  }, [account, deliver]);

  const decide = useCallback(
    (what: Decided) => {
      flush();
      const key = crypto.randomUUID();
      const one: Held = { ...what, key, account, until: Date.now() + heldFor, state: "held" };
      keptDecisions.put(one);
      decided.current.add(caseOf(one));
      setUndone((all) => all.filter(({ held: before }) => caseOf(before) !== caseOf(one)));
      current.current = one;
      setHeld(one);
    },
    [account, flush],
  );

  const giveUp = useCallback(
    (one: Held) => {
      keptDecisions.remove(one.key);
      takeBack(one);
      dismiss(one.key);
      latest.current.go(one.href);
    },
    [dismiss, takeBack],
  );

  const undo = useCallback(() => {
    const one = current.current;
    if (one === null) return;
    current.current = null;
    setHeld(null);
    giveUp(one);
  }, [giveUp]);

  const decisions = useMemo(
    (): HeldDecisions => ({
      held,
      sending,
      decide,
      undo,
      keptOf: (id) => kept.current.get(id) ?? null,
      isDecided: (id) => decided.current.has(id),
    }),
    [held, sending, decide, undo],
  );
  return { decisions, undone, deliver, giveUp };
}
