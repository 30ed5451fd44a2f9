"use client";
import { useRouter } from "next/navigation";
import { useId } from "react";
import { type FillInInput, fillInInput } from "@/domain/decision";
import { emptyForm } from "@/domain/nomination";
import type { FillInDesk } from "@/domain/review-desk";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";

export type FillInFormProps = {
  readonly desk: Pick<FillInDesk, "bodyId" | "units">;
  readonly createForUnit: Send<FillInInput, { readonly nominationId: string }>;
};

/** Which unit a nomination is begun for. */
export function FillInForm({ desk: { bodyId, units }, createForUnit }: FillInFormProps) {
  const id = useId();
  const router = useRouter();
  const { register, submit, formState } = useActionForm(
    fillInInput,
    createForUnit,
    { organisationId: "", form: { ...emptyForm, bodyId } },
    ({ nominationId }) => router.push(`/nominations/${nominationId}`),
  );
  const { errors, isSubmitting } = formState;
  return (
    <form className="lateform" aria-label="代填申报" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        id={`${id}-unit`}
        label="申报单位"
        hint="申报仍归这个单位，它可以看到并接着填写。"
        error={errors.organisationId?.message}
      >
        {(aria) => (
          <select className="in" {...aria} {...register("organisationId")}>
            <option value="">请选择</option>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Refused message={errors.root?.message} />
      <button type="submit" className="db db--pri" disabled={isSubmitting}>
        {isSubmitting ? "正在新建" : "开始代填"}
      </button>
    </form>
  );
}
