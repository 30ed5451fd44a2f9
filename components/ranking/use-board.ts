"use client";
import { useMemo, useState } from "react";
import { type Changes, changesBetween, type Outcome, outcomeOf, type Trial } from "@/domain/comparison";
import { movedTo, movesBetween, type RankLine, type Ranking } from "@/domain/ranking";
import { useHydrated } from "../form/use-hydrated";
import { keptOrder } from "./kept-order";

type Order = readonly string[];

/** An order while it is being changed: what it was, what it was before each move and what was moved, and what it is. */
type Draft = {
  readonly base: Order;
  readonly past: readonly { readonly order: Order; readonly id: string | null }[];
  readonly order: Order;
};

export type Board = {
  readonly order: Order;
  readonly byId: ReadonlyMap<string, RankLine>;
  readonly trial: Trial;
  readonly outcome: Outcome;
  /** Who gets in or falls out by what is tried out, beside the order as it is kept. */
  readonly changes: Changes;
  readonly moved: number;
  readonly touched: readonly string[];
  readonly tries: boolean;
  readonly move: (id: string, place: number) => void;
  readonly undo: () => void;
  readonly reset: () => void;
  readonly setLine: (line: number) => void;
  readonly setQuota: (bodyId: string, places: number) => void;
  readonly setRatios: (on: boolean) => void;
  readonly resetTrial: () => void;
};

type Tried = Omit<Trial, "order">;

/** Places for the taking: the city's without those that stand on a list already. */
const lineOf = ({ places, taken }: Ranking): number => Math.max(0, places - taken);

const kept = <T>(values: Readonly<Record<string, T>>, without: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== without));

function useDraft(ranking: Ranking) {
  const base = useMemo(() => ranking.lines.map(({ id }) => id), [ranking.lines]);
  const [draft, setDraft] = useState<Draft>({ base, past: [], order: base });
  if (draft.base.join() !== base.join()) setDraft({ base, past: [], order: base });
  const hydrated = useHydrated();
  const [looked, setLooked] = useState(false);
  if (hydrated && !looked) {
    setLooked(true);
    const order = keptOrder.find(ranking.award, base);
    if (order !== null) setDraft({ base, past: [{ order: base, id: null }], order });
  }
  const put = (change: (draft: Draft) => Draft) =>
    setDraft((now) => {
      const next = change(now);
      keptOrder.keep(ranking.award, next.base, next.order);
      return next;
    });
  return { draft, put };
}

/** The order and what is tried out with it; nothing of it is kept before it is saved. */
export function useBoard(ranking: Ranking): Board {
  const { draft, put } = useDraft(ranking);
  const untried: Tried = { line: lineOf(ranking), quotas: {}, ratios: false };
  const [tried, setTried] = useState<Tried>(untried);
  const byId = useMemo(() => new Map(ranking.lines.map((line) => [line.id, line])), [ranking.lines]);
  const trial: Trial = { ...tried, order: draft.order };
  const outcome = outcomeOf(trial, byId, ranking.rules);
  const before = outcomeOf({ ...untried, order: draft.base }, byId, ranking.rules);
  const touched = [...new Set(draft.past.flatMap(({ id }) => id ?? []))];
  const placesOf = (bodyId: string) => ranking.bodies.find(({ id }) => id === bodyId)?.places;
  return {
    order: draft.order,
    byId,
    trial,
    outcome,
    changes: changesBetween(before.chosen, outcome.chosen),
    moved: movesBetween(draft.base, draft.order, touched).length,
    touched,
    tries: tried.line !== untried.line || tried.ratios || Object.keys(tried.quotas).length > 0,
    move: (id, place) =>
      put((now) => {
        const order = movedTo(now.order, id, place);
        return order.join() === now.order.join()
          ? now
          : { ...now, past: [...now.past, { order: now.order, id }], order };
      }),
    undo: () => put((now) => ({ ...now, past: now.past.slice(0, -1), order: now.past.at(-1)?.order ?? now.order })),
    reset: () => put((now) => ({ ...now, past: [], order: now.base })),
    setLine: (line) => setTried((now) => ({ ...now, line })),
    setQuota: (bodyId, places) =>
      setTried((now) => ({
        ...now,
        quotas: { ...kept(now.quotas, bodyId), ...(places === placesOf(bodyId) ? {} : { [bodyId]: places }) },
      })),
    setRatios: (ratios) => setTried((now) => ({ ...now, ratios })),
    resetTrial: () => setTried(untried),
  };
}
