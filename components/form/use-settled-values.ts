"use client";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

/**
 * The form's values as of the last change that an input method had finished with. `composingRef` says whether one is at work,
 * `composition` goes on the form element, `onChange` hears of each settled change.
 */
export function useSettledValues<Values extends FieldValues, Settled>(
  form: UseFormReturn<Values>,
  composingRef: RefObject<boolean>,
  read: (values: Values) => Settled,
  onChange: () => void,
) {
  const missed = useRef(false);
  const [values, setValues] = useState(() => read(form.getValues()));

  const settle = useCallback(() => {
    missed.current = composingRef.current;
    if (composingRef.current) return;
    setValues(read(form.getValues()));
    onChange();
  }, [form, composingRef, read, onChange]);

  useEffect(() => {
    let last = JSON.stringify(form.getValues());
    return form.subscribe({
      formState: { values: true },
      callback: () => {
        const now = JSON.stringify(form.getValues());
        if (now === last) return;
        last = now;
        settle();
      },
    });
  }, [form, settle]);

  const composition = {
    onCompositionStart: () => {
      composingRef.current = true;
    },
    onCompositionEnd: () => {
      composingRef.current = false;
      if (missed.current) settle();
    },
  };
  return { values, composition };
}
