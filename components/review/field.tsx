import { type ReactNode, useId } from "react";
import { Icon } from "../ui/icon";

export type Control = { readonly id: string; readonly "aria-describedby"?: string; readonly "aria-invalid"?: true };

export type FieldProps = {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly children: (control: Control) => ReactNode;
};

/** A label, its hint, what is wrong, and the control that they belong to. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`].filter((part) => part !== null);
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
          <Icon name="warning" size={18} />
          {error}
        </p>
      )}
      {children({
        id,
        ...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") }),
        ...(error === undefined ? {} : { "aria-invalid": true }),
      })}
    </div>
  );
}
