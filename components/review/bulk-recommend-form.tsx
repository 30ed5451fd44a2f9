"use client";
import { bulkRecommend } from "@/domain/bulk";
import { useActionForm } from "../form/use-action-form";
import { type BulkFormProps, type OrderOf, seenOf, wrongIn } from "./bulk-form";
import { BulkFrame } from "./bulk-frame";
import { bulkNotes } from "./bulk-words";
import { Field } from "./field";

const nothing = () => {};

/** 推荐: one opinion for all. */
export function BulkRecommendForm({ picked, kept, keep, send, onClose }: BulkFormProps) {
  const defaults: OrderOf<"recommend"> = {
    opinion: "",
    ...kept.recommend,
    act: "recommend",
    nominations: seenOf(picked),
  };
  const { register, submit, getValues, formState } = useActionForm(bulkRecommend, send, defaults, nothing);
  const { errors, isSubmitting } = formState;
  return (
    <BulkFrame
      note={bulkNotes.recommend}
      busy={isSubmitting}
      refusal={wrongIn(errors)}
      onSubmit={submit}
      onKeep={() => keep(getValues())}
      onClose={onClose}
    >
      <Field label="推荐意见" hint="写进每一件" error={errors.opinion?.message}>
        {(control) => <textarea className="in" rows={3} {...control} {...register("opinion")} />}
      </Field>
    </BulkFrame>
  );
}
