import type { ReactNode } from "react";
import { Icon } from "../ui/icon";

type FieldAria = { readonly id: string; readonly "aria-invalid"?: true; readonly "aria-describedby"?: string };

export type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (aria: FieldAria) => ReactNode;
};

/** A label, its hint and its error, bound to one control. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const described = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={error === undefined ? "f" : "f f--err"}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p className="emsg" id={`${id}-error`}>
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
      {children({
        id,
        ...(error === undefined ? {} : { "aria-invalid": true }),
        ...(described === "" ? {} : { "aria-describedby": described }),
      })}
    </div>
  );
}
