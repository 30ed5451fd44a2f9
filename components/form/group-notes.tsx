"use client";
import { useContext } from "react";
import { FieldNotes } from "./field-notes";
import { FieldStates } from "./field-states";

/** The remarks and errors about a group of fields as a whole. */
export function GroupNotes({ name }: { readonly name: string }) {
  const { error, remarks } = useContext(FieldStates)(name);
  return <FieldNotes id={name} error={error} remarks={remarks} />;
}
