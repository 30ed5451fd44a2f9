"use client";
import { useId } from "react";
import { type OverrideAnswerInput, overrideAnswerInput } from "@/domain/consultation-input";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useActionForm } from "../form/use-action-form";
import type { OverrideAnswer } from "./consultation-verbs";

export type OverrideFormProps = Pick<OverrideAnswerInput, "consultationId" | "nominationId"> & {
  readonly department: string;
  readonly overrideAnswer: OverrideAnswer;
  readonly onDone: () => void;
};

/** Why this body goes on without or against a department's answer; somebody else then recommends. */
export function OverrideForm({ consultationId, nominationId, department, overrideAnswer, onDone }: OverrideFormProps) {
  const id = useId();
  const { register, submit, formState } = useActionForm(
    overrideAnswerInput,
    overrideAnswer,
    { consultationId, nominationId, reason: "" },
    onDone,
  );
  const { errors, isSubmitting } = formState;
  return (
    <details className="coverride">
      <summary>写明理由，照常推荐</summary>
      <form aria-label={`照常推荐：${department}`} noValidate onSubmit={(event) => void submit(event)}>
        <Field
          id={id}
          label="理由"
          hint="写入办理记录，市妇联看得到。决定照常推荐的人不能推荐，要由另一位同事推荐。"
          error={errors.reason?.message}
        >
          {(aria) => <textarea className="in" rows={3} {...aria} {...register("reason")} />}
        </Field>
        <Refused message={errors.root?.message} />
        <button type="submit" className="db db--warn" disabled={isSubmitting}>
          {isSubmitting ? "正在记下" : "决定照常推荐"}
        </button>
      </form>
    </details>
  );
}
