"use client";
import { createContext } from "react";
import type { HeldInput } from "@/domain/held-decision";
import type { Held } from "./held";

export type Decided = Pick<Held, "decision" | "done" | "title" | "href">;

/** The decision that can still be taken back, and what was typed for those that were. */
export type HeldDecisions = {
  readonly held: Held | null;
  /** The cases whose decision is on its way. */
  readonly sending: readonly string[];
  /** Holds a decision for ten seconds; one that is held already goes out at once. */
  readonly decide: (decided: Decided) => void;
  readonly undo: () => void;
  /** What was decided about a case and taken back, or refused. */
  readonly keptOf: (nominationId: string) => HeldInput | null;
  /** Whether a case has been decided here, at this version where one is given: nothing to go on with, nothing to decide again. */
  readonly isDecided: (nominationId: string, version?: number) => boolean;
};

const nothing = () => {};

export const HeldContext = createContext<HeldDecisions>({
  held: null,
  sending: [],
  decide: nothing,
  undo: nothing,
  keptOf: () => null,
  isDecided: () => false,
});
