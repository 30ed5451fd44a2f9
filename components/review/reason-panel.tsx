"use client";
import { reasonInput, type ReasonInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import type { DecisionPanelProps } from "./decision";
import { Field } from "./field";
import { Panel } from "./panel";

export type ReasonPanelProps = DecisionPanelProps & {
  readonly title: string;
  readonly note: string;
  readonly confirm: string;
  readonly tone: "pri" | "warn";
  readonly send: Send<ReasonInput>;
};

/** A step that needs nothing but a reason. */
export function ReasonPanel({ decision, shown, draft, kept, onDone, onClose, send, ...words }: ReasonPanelProps) {
  const { nominationId, version } = decision;
  const { register, submit, formState } = useActionForm(
    reasonInput,
    send,
    { nominationId, version, reason: kept?.verb === "send_back" ? kept.input.reason : draft },
    onDone,
  );
  const { errors, isSubmitting } = formState;
  return (
    <Panel
      {...words}
      busy={isSubmitting}
      shown={shown}
      refusal={errors.root?.message}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label="理由" error={errors.reason?.message}>
        {(control) => <textarea className="in" rows={3} {...control} {...register("reason")} />}
      </Field>
    </Panel>
  );
}
