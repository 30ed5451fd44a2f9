import { useId } from "react";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import type { SetUpEvaluationForm } from "@/domain/evaluation-input";
import { Field } from "../desk/field";

export type RubricFieldsProps = {
  readonly index: number;
  readonly register: UseFormRegister<SetUpEvaluationForm>;
  readonly errors: FieldErrors<SetUpEvaluationForm["items"][number]> | undefined;
};

/** One item of the rubric: what it is called, what it looks at, its points and its weight. */
export function RubricFields({ index, register, errors }: RubricFieldsProps) {
  const id = useId();
  return (
    <div className="jrubric">
      <Field id={`${id}-title`} label="评分项" error={errors?.title?.message}>
        {(aria) => <input className="in" type="text" {...aria} {...register(`items.${index}.title`)} />}
      </Field>
      <Field id={`${id}-most`} label="满分" error={errors?.most?.message}>
        {(aria) => <input className="in" inputMode="numeric" {...aria} {...register(`items.${index}.most`)} />}
      </Field>
      <Field id={`${id}-weight`} label="权重（%）" error={errors?.weight?.message}>
        {(aria) => <input className="in" inputMode="numeric" {...aria} {...register(`items.${index}.weight`)} />}
      </Field>
      <Field id={`${id}-guidance`} label="看什么（选填）" error={errors?.guidance?.message}>
        {(aria) => <input className="in" type="text" {...aria} {...register(`items.${index}.guidance`)} />}
      </Field>
    </div>
  );
}
