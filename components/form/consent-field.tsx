"use client";
import type { ReactNode } from "react";
import { useController } from "react-hook-form";
import { FieldNotes } from "./field-notes";
import { useField } from "./use-field";

export type ConsentFieldProps = {
  readonly name: string;
  readonly label: string;
  /** What is kept while it is ticked, such as the version of what was read; nothing otherwise. */
  readonly value: string;
  readonly said: string;
  readonly children: ReactNode;
};

/** A box to tick once a text has been read, with the text to open below it. */
export function ConsentField({ name, label, value, said, children }: ConsentFieldProps) {
  const field = useField(name, true);
  const { field: kept } = useController({ name });
  return (
    <div className={`f f--6 fcheck${field.error === null ? "" : " f--err"}`}>
      <FieldNotes id={field.id} error={field.error} remarks={field.remarks} />
      <div className="fcheck__row">
        <input
          type="checkbox"
          className="chk"
          id={field.id}
          name={name}
          ref={kept.ref}
          checked={kept.value === value}
          disabled={!field.open}
          onBlur={kept.onBlur}
          onChange={({ target }) => kept.onChange(target.checked ? value : "")}
          {...field.aria}
        />
        <div>
          <label htmlFor={field.id}>{label}</label>
          <p id={`${field.id}-hint`}>{said}</p>
          {children}
        </div>
      </div>
    </div>
  );
}
