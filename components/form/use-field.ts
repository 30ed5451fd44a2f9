"use client";
import { useContext, useState } from "react";
import { useFormContext } from "react-hook-form";
import { FieldStates } from "./field-states";

const initialText = (value: unknown): string => (typeof value === "string" ? value : "");

/** Everything an input needs to be one field of the form; `hint` says whether a hint stands above it. */
export function useField(path: string, hint: boolean) {
  const { register, getValues } = useFormContext();
  const state = useContext(FieldStates)(path);
  const [initial] = useState(() => getValues(path) as unknown);
  const described = [
    ...(hint ? [`${path}-hint`] : []),
    ...(state.remarks.length > 0 ? [`${path}-remarks`] : []),
    ...(state.error === null ? [] : [`${path}-error`]),
  ].join(" ");
  const aria = {
    ...(described === "" ? {} : { "aria-describedby": described }),
    ...(state.error === null ? {} : { "aria-invalid": true as const }),
  };
  return {
    ...state,
    id: path,
    aria,
    register: () => register(path),
    initial: initialText(initial),
    checked: initial === true,
  };
}
