"use client";
import { createContext } from "react";

export type FieldState = {
  /** Its text may be changed. */
  readonly open: boolean;
  readonly error: string | null;
  readonly remarks: readonly string[];
};

/** How a field stands, by its path; the form around the fields knows. */
export const FieldStates = createContext<(path: string) => FieldState>(() => ({
  open: true,
  error: null,
  remarks: [],
}));
