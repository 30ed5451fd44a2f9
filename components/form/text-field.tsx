"use client";
import type { FocusEvent, HTMLInputTypeAttribute, InputHTMLAttributes } from "react";
import { useFormContext } from "react-hook-form";
import { FieldBox, type FieldLook } from "./field-box";
import { useField } from "./use-field";

export type TextFieldProps = FieldLook & {
  readonly name: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: NonNullable<InputHTMLAttributes<HTMLInputElement>["inputMode"]>;
  /** What is counted, shown at the end of the field. */
  readonly unit?: string;
  /** How the text is to be written; what was typed is brought into this form when the field is left. */
  readonly tidy?: (text: string) => string;
};

const asTyped = (text: string): string => text;

export function TextField({ name, type = "text", inputMode = "text", unit, tidy = asTyped, ...look }: TextFieldProps) {
  const field = useField(name, look.hint !== undefined);
  const { setValue } = useFormContext();
  const registered = field.register();
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    const { value } = event.target;
    if (field.open && tidy(value) !== value) setValue(name, tidy(value), { shouldDirty: true });
    void registered.onBlur(event);
  };
  const input = (
    <input
      className="in"
      id={field.id}
      type={type}
      inputMode={inputMode}
      autoComplete="off"
      defaultValue={field.initial}
      readOnly={!field.open}
      {...field.aria}
      {...registered}
      onBlur={leave}
    />
  );
  return (
    <FieldBox {...look} id={field.id} error={field.error} remarks={field.remarks}>
      {unit === undefined ? (
        input
      ) : (
        <div className="withunit">
          {input}
          <span aria-hidden="true">{unit}</span>
        </div>
      )}
    </FieldBox>
  );
}
