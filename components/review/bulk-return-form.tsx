"use client";
import { useFieldArray } from "react-hook-form";
import { bulkReturn } from "@/domain/bulk";
import { Refused } from "../desk/refused";
import { useActionForm } from "../form/use-action-form";
import { type BulkFormProps, type OrderOf, seenOf, wrongIn } from "./bulk-form";
import { BulkFrame } from "./bulk-frame";
import { bulkNotes } from "./bulk-words";
import { Field } from "./field";
import { RemarkFields } from "./remark-fields";
import { type RemarkField, remarkLabel } from "./remark-label";

const nothing = () => {};

/** 退回修改: the same remarks and the same day for all. */
export function BulkReturnForm({
  picked,
  kept,
  keep,
  send,
  onClose,
  today,
}: BulkFormProps & { readonly today: string }) {
  const defaults: OrderOf<"return"> = {
    remarks: [],
    resubmitBy: "",
    ...kept.return,
    act: "return",
    nominations: seenOf(picked),
  };
  const form = useActionForm(bulkReturn, send, defaults, nothing);
  const { register, submit, getValues, control, formState } = form;
  const { fields, append, remove } = useFieldArray({ control, name: "remarks" });
  const { errors, isSubmitting } = formState;
  const toggle = (field: RemarkField) => {
    const at = fields.findIndex((row) => row.field === field);
    if (at === -1) append({ field, text: "" });
    else remove(at);
  };
  return (
    <BulkFrame
      note={bulkNotes.return}
      busy={isSubmitting}
      refusal={wrongIn(errors)}
      onSubmit={submit}
      onKeep={() => keep(getValues())}
      onClose={onClose}
    >
      <RemarkFields chosen={fields.map(({ field }) => field)} failing={[]} onToggle={toggle} />
      <Refused message={errors.remarks?.root?.message ?? errors.remarks?.message} />
      {fields.map(({ id, field }, index) => (
        <Field key={id} label={remarkLabel(field)} error={errors.remarks?.[index]?.text?.message}>
          {(aria) => <textarea className="in" rows={2} {...aria} {...register(`remarks.${index}.text`)} />}
        </Field>
      ))}
      <Field label="限期" hint="到这一天24时。不填，按本届规定的工作日数算" error={errors.resubmitBy?.message}>
        {(date) => <input className="in dpanel__date" type="date" min={today} {...date} {...register("resubmitBy")} />}
      </Field>
    </BulkFrame>
  );
}
