"use client";
import { bulkHandOn } from "@/domain/bulk";
import { useActionForm } from "../form/use-action-form";
import { type BulkFormProps, type OrderOf, seenOf, wrongIn } from "./bulk-form";
import { BulkFrame } from "./bulk-frame";
import { bulkNotes } from "./bulk-words";
import { Field } from "./field";
import { useBodies } from "./use-bodies";

const nothing = () => {};
const lost = { reading: undefined, read: undefined, lost: "没有读到推荐单位的名单，请关上再打开一次。" } as const;
const first = { reading: "正在读取", read: "请选推荐单位", lost: "没有读到" } as const;

/** 转办: all to one other body, and why. */
export function BulkHandOnForm({ picked, kept, keep, send, onClose }: BulkFormProps) {
  const { bodies, state } = useBodies();
  const defaults: OrderOf<"hand_on"> = {
    bodyId: "",
    reason: "",
    ...kept.hand_on,
    act: "hand_on",
    nominations: seenOf(picked),
  };
  const { register, submit, watch, getValues, setValue, formState } = useActionForm(
    bulkHandOn,
    send,
    defaults,
    nothing,
  );
  const { errors, isSubmitting } = formState;
  const { name } = register("bodyId");
  return (
    <BulkFrame
      note={bulkNotes.hand_on}
      busy={isSubmitting}
      refusal={wrongIn(errors) ?? lost[state]}
      onSubmit={submit}
      onKeep={() => keep(getValues())}
      onClose={onClose}
    >
      <Field label="转往" error={errors.bodyId?.message}>
        {(control) => (
          <select
            className="in"
            {...control}
            name={name}
            value={watch("bodyId")}
            onChange={(event) => setValue("bodyId", event.target.value)}
          >
            <option value="">{first[state]}</option>
            {bodies.map(({ id, name: body }) => (
              <option key={id} value={id}>
                {body}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="理由" error={errors.reason?.message}>
        {(control) => <textarea className="in" rows={2} {...control} {...register("reason")} />}
      </Field>
    </BulkFrame>
  );
}
