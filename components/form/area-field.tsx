"use client";
import { FieldBox, type FieldLook } from "./field-box";
import { useField } from "./use-field";

export type AreaFieldProps = FieldLook & { readonly name: string; readonly rows: number };

export function AreaField({ name, rows, ...look }: AreaFieldProps) {
  const field = useField(name, look.hint !== undefined);
  return (
    <FieldBox {...look} id={field.id} error={field.error} remarks={field.remarks}>
      <textarea
        className="in"
        id={field.id}
        rows={rows}
        defaultValue={field.initial}
        readOnly={!field.open}
        {...field.aria}
        {...field.register()}
      />
    </FieldBox>
  );
}
