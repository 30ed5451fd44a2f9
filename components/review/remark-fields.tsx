import { sections } from "@/domain/sections";
import { type RemarkField, remarkLabel } from "./remark-label";

export type RemarkFieldsProps = {
  readonly chosen: readonly RemarkField[];
  readonly failing: readonly RemarkField[];
  readonly onToggle: (field: RemarkField) => void;
};

const groups: readonly { readonly title: string; readonly fields: readonly RemarkField[] }[] = [
  { title: "全文", fields: ["form"] },
  ...sections.map(({ ordinal, title, fields }) => ({ title: `${ordinal}、${title}`, fields })),
];

/** Every field of the form as a button, section by section. */
export function RemarkFields({ chosen, failing, onToggle }: RemarkFieldsProps) {
  return (
    <div className="rfields">
      {groups.map(({ title, fields }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {fields.map((field) => (
            <button key={field} type="button" aria-pressed={chosen.includes(field)} onClick={() => onToggle(field)}>
              {remarkLabel(field)}
              {failing.includes(field) ? <small>未达</small> : null}
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
