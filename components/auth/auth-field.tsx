import type { ComponentProps, ReactNode } from "react";
import { Icon } from "../ui/icon";

export type AuthFieldProps = Omit<ComponentProps<"input">, "id"> & {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Stands beside the control. */
  readonly beside?: ReactNode;
};

export function AuthField({ id, label, hint, error, beside, ...input }: AuthFieldProps) {
  const described = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`]
    .filter(Boolean)
    .join(" ");
  const control = (
    <input
      id={id}
      {...input}
      {...(error === undefined ? {} : { "aria-invalid": true as const })}
      {...(described === "" ? {} : { "aria-describedby": described })}
    />
  );
  return (
    <div className={error === undefined ? "af" : "af err"}>
      <label htmlFor={id}>
        <b>{label}</b>
      </label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p className="msg" id={`${id}-error`}>
          <Icon name="warning" size={18} />
          <span>{error}</span>
        </p>
      )}
      {beside === undefined ? (
        control
      ) : (
        <div className="codefield">
          {control}
          {beside}
        </div>
      )}
    </div>
  );
}
