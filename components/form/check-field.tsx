"use client";
import type { ReactNode } from "react";
import { FieldNotes } from "./field-notes";
import { useField } from "./use-field";

export type CheckFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly span?: 2 | 6;
  readonly optional?: boolean;
  readonly children?: ReactNode;
};

/** A box to tick; what ticking means stands below its label. */
export function CheckField({ name, label, span = 6, optional = false, children }: CheckFieldProps) {
  const field = useField(name, children !== undefined);
  return (
    <div className={`f f--${span} fcheck${field.error === null ? "" : " f--err"}`}>
      <FieldNotes id={field.id} error={field.error} remarks={field.remarks} />
      <div className="fcheck__row">
        <input
          type="checkbox"
          className="chk"
          id={field.id}
          defaultChecked={field.checked}
          disabled={!field.open}
          {...field.aria}
          {...(field.open ? field.register() : {})}
        />
        <div>
          <label htmlFor={field.id}>{label}</label>
          {optional ? <em className="fcheck__em">选填</em> : null}
          {children === undefined ? null : <p id={`${field.id}-hint`}>{children}</p>}
        </div>
      </div>
    </div>
  );
}
