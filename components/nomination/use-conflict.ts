"use client";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { mergeForms, withFields } from "@/domain/merge-forms";
import type { FormDraft, FormField } from "@/domain/nomination";
import type { Draft } from "./use-draft";

/** Joins what two people typed at once; `both` are the fields that only a person can decide, empty when there are none. */
export function useConflict(
  { theirs, base, adopt }: Pick<Draft, "theirs" | "base" | "adopt">,
  values: FormDraft,
  isOpen: (field: FormField) => boolean,
  composingRef: RefObject<boolean>,
) {
  const merged = useMemo(
    () => (theirs === null || base === null ? null : mergeForms(base.form, values, theirs.form, isOpen)),
    [theirs, base, values, isOpen],
  );
  const settled = useRef<Draft["theirs"]>(null);

  /** Takes these fields as the other side left them, the rest of `both` as mine; once for each refusal. */
  const choose = (fromThem: readonly FormField[]) => {
    if (theirs === null || merged === null || settled.current === theirs) return;
    settled.current = theirs;
    adopt(theirs, withFields(merged.form, theirs.form, fromThem));
  };

  useEffect(() => {
    if (merged?.both.length === 0 && !composingRef.current) choose([]);
  });
  return { both: merged?.both ?? [], theirs, choose };
}

export type Conflict = ReturnType<typeof useConflict>;
