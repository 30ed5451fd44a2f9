"use client";
import type { HTMLInputTypeAttribute, InputHTMLAttributes } from "react";
import { FieldBox, type FieldLook } from "./field-box";
import { useField } from "./use-field";

export type TextFieldProps = FieldLook & {
  readonly name: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: NonNullable<InputHTMLAttributes<HTMLInputElement>["inputMode"]>;
  /** What is counted, shown at the end of the field. */
  readonly unit?: string;
};

export function TextField({ name, type = "text", inputMode = "text", unit, ...look }: TextFieldProps) {
  const field = useField(name, look.hint !== undefined);
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
      {...field.register()}
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
