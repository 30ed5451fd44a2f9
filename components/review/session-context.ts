"use client";
import { createContext } from "react";

/** A nomination ticked in the queue, as it was last seen. */
export type Picked = { readonly nominationId: string; readonly version: number; readonly title: string };

/** What outlives the step from one record to the next. */
export type Session = {
  readonly picked: readonly Picked[];
  readonly pick: (line: Picked, on: boolean) => void;
  readonly unpick: (ids: readonly string[]) => void;
  /** Brings the version of a ticked nomination up to what is on the screen. */
  readonly see: (line: Picked) => void;
  readonly go: (href: string) => void;
  /** Tells that an address is read ahead: going there shows it at once, and then reads it anew. */
  readonly expect: (href: string) => void;
  /** Shows the same record otherwise: the focus stays where it is. */
  readonly look: (href: string) => void;
  /** Reads the same page anew. */
  readonly stay: () => void;
  /** Reads the same page anew and leaves the focus where it is. */
  readonly renew: () => void;
  /** Whether a decision leads on to the next in the queue; kept in this browser. */
  readonly movesOn: boolean;
  readonly setMovesOn: (on: boolean) => void;
  /** After a decision: goes on to the next, or stays where the reviewer does not want to be moved. */
  readonly follow: (href: string) => void;
  readonly say: (words: string) => void;
  readonly draftOf: (nominationId: string) => string;
  readonly keepDraft: (nominationId: string, text: string) => void;
  /** Whether the heading that has just come up takes the focus: true once after each `go` and `stay`. */
  readonly takeArrival: () => boolean;
};

const nothing = () => {};

export const SessionContext = createContext<Session>({
  picked: [],
  pick: nothing,
  unpick: nothing,
  see: nothing,
  go: nothing,
  expect: nothing,
  look: nothing,
  stay: nothing,
  renew: nothing,
  movesOn: true,
  setMovesOn: nothing,
  follow: nothing,
  say: nothing,
  draftOf: () => "",
  keepDraft: nothing,
  takeArrival: () => false,
});
