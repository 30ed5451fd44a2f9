"use client";
import { useId } from "react";
import { Field } from "../desk/field";

export type DueFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (day: string) => void;
};

/** Until which day a department is to answer. */
export function DueField({ label, hint, value, error, onChange }: DueFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(aria) => (
        <input className="in" type="date" {...aria} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
