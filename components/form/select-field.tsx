"use client";
import { FieldBox, type FieldLook } from "./field-box";
import { useField } from "./use-field";

export type Choice = { readonly value: string; readonly label: string };
type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] };

export type SelectFieldProps = FieldLook & {
  readonly name: string;
  readonly choices?: readonly Choice[];
  readonly groups?: readonly ChoiceGroup[];
};

const option = ({ value, label }: Choice) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** One of a list; a field that is not open shows its choice as text. */
export function SelectField({ name, choices = [], groups = [], ...look }: SelectFieldProps) {
  const field = useField(name, look.hint !== undefined);
  const all = [...choices, ...groups.flatMap((group) => group.choices)];
  const chosen = all.find(({ value }) => value === field.initial)?.label ?? "";
  return (
    <FieldBox {...look} id={field.id} error={field.error} remarks={field.remarks}>
      {field.open ? (
        <select className="in" id={field.id} defaultValue={field.initial} {...field.aria} {...field.register()}>
          <option value="">请选择</option>
          {choices.map(option)}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.choices.map(option)}
            </optgroup>
          ))}
        </select>
      ) : (
        <input className="in" id={field.id} defaultValue={chosen} readOnly {...field.aria} />
      )}
    </FieldBox>
  );
}
