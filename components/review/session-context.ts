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
  /** Reads the same page anew. */
  readonly stay: () => void;
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
  stay: nothing,
  say: nothing,
  draftOf: () => "",
  keepDraft: nothing,
  takeArrival: () => false,
});
