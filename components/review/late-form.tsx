"use client";
import { useId, useState } from "react";
import { type LatePassInput, latePassInput } from "@/domain/decision";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";

export type LateFormProps = {
  readonly nominationId: string;
  readonly name: string;
  readonly giveLatePass: Send<LatePassInput>;
  readonly onDone: () => void;
};

/** Until when, and why, one nomination may be submitted late. */
export function LateForm({ nominationId, name, giveLatePass, onDone }: LateFormProps) {
  const id = useId();
  const [given, setGiven] = useState(false);
  const { register, submit, formState } = useActionForm(
    latePassInput,
    giveLatePass,
    { nominationId, until: "", reason: "" },
    () => {
      setGiven(true);
      onDone();
    },
  );
  const { errors, isSubmitting } = formState;
  return (
    <form className="lateform" aria-label={`开通补报：${name}`} noValidate onSubmit={(event) => void submit(event)}>
      <Field id={`${id}-until`} label="补报截止时间" error={errors.until?.message}>
        {(aria) => <input className="in" type="datetime-local" {...aria} {...register("until")} />}
      </Field>
      <Field id={`${id}-reason`} label="理由" hint="写入办理记录。" error={errors.reason?.message}>
        {(aria) => <textarea className="in" rows={2} {...aria} {...register("reason")} />}
      </Field>
      <Refused message={errors.root?.message} />
      <button type="submit" className="db db--pri" disabled={isSubmitting}>
        {isSubmitting ? "正在开通" : "开通补报"}
      </button>
      <p role="status">{given ? "已开通，申报单位刷新页面就能提交。" : ""}</p>
    </form>
  );
}
