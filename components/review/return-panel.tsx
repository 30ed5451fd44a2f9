"use client";
import type { ReturnInput } from "@/domain/decision";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import type { DecisionPanelProps } from "./decision";
import { Field } from "./field";
import { Panel } from "./panel";
import { RemarkFields } from "./remark-fields";
import { RemarkRow } from "./remark-row";
import { ReturnChecks } from "./return-checks";
import type { Pin } from "./use-pin";
import { useReturn } from "./use-return";

export type ReturnPanelProps = DecisionPanelProps & { readonly pin: Pin | null; readonly send: Send<ReturnInput> };

/** 退回修改: fields picked one by one, a remark for each; one return lists everything. */
export function ReturnPanel({ onClose, ...props }: ReturnPanelProps) {
  const { decision, shown } = props;
  const { form, fields, toggle, add, insert, failing, desk, checks, phrasesOf, confirm } = useReturn(props);
  const { register, getValues, formState } = form;
  const { errors, isSubmitting } = formState;
  return (
    <Panel
      title="请单位改哪几处"
      note="一次列全。单位只能改这里选中的项目。在申报全文里也可以点“就此提意见”。"
      confirm="确认退回"
      tone="warn"
      busy={isSubmitting}
      shown={shown}
      refusal={errors.root?.message ?? checks.stopped ?? undefined}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      <RemarkFields
        chosen={fields.map(({ field }) => field)}
        failing={failing.map(({ field }) => field)}
        onToggle={toggle}
      />
      <Refused message={errors.remarks?.root?.message ?? errors.remarks?.message} />
      {fields.map(({ id, field }, index) => (
        <RemarkRow
          key={id}
          nominationId={decision.nominationId}
          field={field}
          control={register(`remarks.${index}.text`)}
          error={errors.remarks?.[index]?.text?.message}
          phrases={phrasesOf(field)}
          desk={desk}
          typed={() => getValues(`remarks.${index}.text`)}
          onInsert={(words) => insert(field, words)}
        />
      ))}
      {checks.shown === null ? null : <ReturnChecks {...checks.shown} onAdd={add} />}
      <Field label="限期" hint="到这一天24时，单位要重新提交" error={errors.resubmitBy?.message}>
        {(date) => (
          <input className="in dpanel__date" type="date" min={decision.today} {...date} {...register("resubmitBy")} />
        )}
      </Field>
    </Panel>
  );
}
