"use client";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { emptyForm, type FormDraft, type FormField } from "@/domain/nomination";
import { fillable, type Prefill } from "@/domain/prefill";
import { Icon } from "../ui/icon";

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const wordsOf = ({ from, fields }: Prefill): string => {
  const honours = Array.isArray(fields.honours) ? `荣誉库里的${fields.honours.length}项荣誉` : "";
  const unit = from === "" ? "" : `上次申报“${from}”时填过的单位信息`;
  return [unit, honours].filter((words) => words !== "").join("和");
};

/** 沿用: takes over what the unit filled in before, into empty fields only; can be undone. */
export function PrefillNotice({ prefill }: { readonly prefill: Prefill }) {
  const { getValues, setValue } = useFormContext<FormDraft>();
  const [filled, setFilled] = useState<readonly FormField[] | null>(null);

  const put = (field: FormField, value: FormDraft[FormField] | undefined) =>
    setValue(field, structuredClone(value) as never, { shouldDirty: true });
  const take = () => {
    const fields = fillable(getValues(), prefill);
    for (const field of fields) put(field, prefill.fields[field]);
    setFilled(fields);
  };
  const undo = () => {
    for (const field of filled ?? []) if (isSame(getValues(field), prefill.fields[field])) put(field, emptyForm[field]);
    setFilled(null);
  };

  return (
    <div className="notice-b fprefill">
      <Icon name="check" size={18} />
      <p role="status">
        {filled === null
          ? `可以沿用${wordsOf(prefill)}，只填还空着的项。人数和事迹请按现在的情况重新填写。`
          : `已沿用，填了${filled.length}项。请核对有没有变化。`}
      </p>
      {filled === null ? (
        <button type="button" className="db db--sm" onClick={take}>
          沿用上次填过的单位信息
        </button>
      ) : (
        <button type="button" className="db db--sm" onClick={undo}>
          撤销沿用
        </button>
      )}
    </div>
  );
}
