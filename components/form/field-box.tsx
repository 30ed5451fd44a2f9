import type { ReactNode } from "react";
import { FieldNotes, type FieldNotesProps } from "./field-notes";

export type FieldLook = {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Columns of six. */
  readonly span?: 1 | 2 | 3 | 4 | 6;
  /** Half the width on a narrow screen as well. */
  readonly half?: boolean;
};

export type FieldBoxProps = FieldLook & Omit<FieldNotesProps, "hint"> & { readonly children: ReactNode };

const classOf = ({ span = 6, half = false, error }: FieldBoxProps): string =>
  ["f", `f--${span}`, ...(half ? ["f--half"] : []), ...(error === null ? [] : ["f--err"])].join(" ");

/** A label bound to its input, with its notes. */
export function FieldBox(props: FieldBoxProps) {
  const { id, label, hint, optional = false, error, remarks, children } = props;
  return (
    <div className={classOf(props)}>
      <div className="flab">
        <label htmlFor={id}>{label}</label>
        {optional ? <em>选填</em> : null}
      </div>
      <FieldNotes id={id} hint={hint} error={error} remarks={remarks} />
      {children}
    </div>
  );
}
