"use client";
import type { FieldLook } from "./field-box";
import { FieldNotes } from "./field-notes";
import type { Choice } from "./select-field";
import { useField } from "./use-field";

export type AnswerFieldProps = Omit<FieldLook, "optional"> & {
  readonly name: string;
  readonly choices: readonly Choice[];
};

/** A question with a few answers side by side. */
export function AnswerField({ name, label, hint, choices, span = 6 }: AnswerFieldProps) {
  const field = useField(name, hint !== undefined);
  return (
    <fieldset className={`f f--${span} fset${field.error === null ? "" : " f--err"}`} id={field.id} {...field.aria}>
      <legend className="lab">{label}</legend>
      <FieldNotes id={field.id} hint={hint} error={field.error} remarks={field.remarks} />
      <div className="fradios">
        {choices.map((choice) => (
          <label key={choice.value} htmlFor={`${field.id}.${choice.value}`}>
            <input
              type="radio"
              className="chk chk--radio"
              id={`${field.id}.${choice.value}`}
              value={choice.value}
              defaultChecked={field.initial === choice.value}
              disabled={!field.open}
              {...(field.open ? field.register() : {})}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
