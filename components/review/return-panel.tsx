"use client";
import type { ReturnInput } from "@/domain/decision";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import type { DecisionPanelProps } from "./decision";
import { Field } from "./field";
import { Panel } from "./panel";
import { RemarkFields } from "./remark-fields";
import { remarkLabel } from "./remark-label";
import { useReturnForm } from "./use-return-form";

export type ReturnPanelProps = DecisionPanelProps & { readonly send: Send<ReturnInput> };

/** 退回修改: fields picked one by one, a remark for each; one return lists everything. */
export function ReturnPanel({ decision, shown, draft, onDone, onClose, send }: ReturnPanelProps) {
  const { form, fields, toggle, failing } = useReturnForm(decision, draft, send, onDone);
  const { register, submit, formState } = form;
  const { errors, isSubmitting } = formState;
  return (
    <Panel
      title="请单位改哪几处"
      note="一次列全。单位只能改这里选中的项目。"
      confirm="确认退回"
      tone="warn"
      busy={isSubmitting}
      shown={shown}
      refusal={errors.root?.message}
      onSubmit={submit}
      onClose={onClose}
    >
      <RemarkFields chosen={fields.map(({ field }) => field)} failing={failing} onToggle={toggle} />
      <Refused message={errors.remarks?.root?.message ?? errors.remarks?.message} />
      {fields.map((row, index) => (
        <Field key={row.id} label={remarkLabel(row.field)} error={errors.remarks?.[index]?.text?.message}>
          {(remark) => <textarea className="in" rows={2} {...remark} {...register(`remarks.${index}.text`)} />}
        </Field>
      ))}
      <Field label="限期" hint="到这一天24时，单位要重新提交" error={errors.resubmitBy?.message}>
        {(date) => (
          <input className="in dpanel__date" type="date" min={decision.today} {...date} {...register("resubmitBy")} />
        )}
      </Field>
    </Panel>
  );
}
