"use client";
import { useRef } from "react";
import { useFieldArray } from "react-hook-form";
import { type ReturnInput, returnInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import type { DecisionPanelProps } from "./decision";
import { Field } from "./field";
import { Panel } from "./panel";
import { Refused } from "../desk/refused";
import { RemarkFields } from "./remark-fields";
import { type RemarkField, remarkLabel } from "./remark-label";

/** 退回修改: fields picked one by one, a remark for each; one return lists everything. */
export function ReturnPanel({ decision, shown, draft, onDone, onClose, send }: DecisionPanelProps & { readonly send: Send<ReturnInput> }) {
  const { nominationId, version, findings, defaultResubmitBy, today } = decision;
  const form = useActionForm(
    returnInput,
    send,
    { nominationId, version, resubmitBy: defaultResubmitBy, remarks: draft === "" ? [] : [{ field: "form", text: draft }] },
    onDone,
  );
  const { register, submit, control, getValues, formState } = form;
  const { errors, isSubmitting } = formState;
  const { fields, append, remove } = useFieldArray({ control, name: "remarks" });
  const put = useRef(new Map<RemarkField, string>());
  const failing = findings.filter(({ verdict }) => verdict === "fail" || verdict === "pending");
  const offered = (field: RemarkField): string =>
    failing
      .filter((finding) => finding.field === field)
      .map(({ title, figures }) => `${title}：${figures}`)
      .join("；");
  const toggle = (field: RemarkField) => {
    const at = fields.findIndex((row) => row.field === field);
    if (at === -1) {
      append({ field, text: put.current.get(field) ?? offered(field) });
      return;
    }
    put.current.set(field, getValues(`remarks.${at}.text`));
    remove(at);
  };
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
      <RemarkFields chosen={fields.map(({ field }) => field)} failing={failing.map(({ field }) => field)} onToggle={toggle} />
      <Refused message={errors.remarks?.root?.message ?? errors.remarks?.message} />
      {fields.map((row, index) => (
        <Field key={row.id} label={remarkLabel(row.field)} error={errors.remarks?.[index]?.text?.message}>
          {(remark) => <textarea className="in" rows={2} {...remark} {...register(`remarks.${index}.text`)} />}
        </Field>
      ))}
      <Field label="限期" hint="到这一天24时，单位要重新提交" error={errors.resubmitBy?.message}>
        {(date) => <input className="in dpanel__date" type="date" min={today} {...date} {...register("resubmitBy")} />}
      </Field>
    </Panel>
  );
}
