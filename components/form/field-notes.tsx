import { Icon } from "../ui/icon";
import type { FieldState } from "./field-states";

export type FieldNotesProps = Pick<FieldState, "error" | "remarks"> & {
  readonly id: string;
  readonly hint?: string | undefined;
};

/** What stands between a label and its input: the hint, the remarks of a return, what is wrong. */
export function FieldNotes({ id, hint, remarks, error }: FieldNotesProps) {
  return (
    <>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {remarks.length === 0 ? null : (
        <ul className="fremark" id={`${id}-remarks`}>
          {remarks.map((text) => (
            <li key={text}>
              <Icon name="back" />
              {text}
            </li>
          ))}
        </ul>
      )}
      {error === null ? null : (
        <p className="emsg" id={`${id}-error`}>
          <Icon name="warning" size={18} />
          {error}
        </p>
      )}
    </>
  );
}
