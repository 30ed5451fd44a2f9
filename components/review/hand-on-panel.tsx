"use client";
import { handOnInput, type HandOnInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import type { DecisionPanelProps } from "./decision";
import { Field } from "./field";
import { Panel } from "./panel";

/** 转办: to which recommending body, and why. */
export function HandOnPanel({
  decision,
  shown,
  kept,
  onDone,
  onClose,
  send,
}: DecisionPanelProps & { readonly send: Send<HandOnInput> }) {
  const { nominationId, version, bodies } = decision;
  const { register, submit, formState } = useActionForm(
    handOnInput,
    send,
    { bodyId: "", reason: "", ...(kept?.verb === "hand_on" ? kept.input : null), nominationId, version },
    onDone,
  );
  const { errors, isSubmitting } = formState;
  return (
    <Panel
      title="转给哪个推荐单位"
      note="转办后由对方重新开始初审，这里不再看到这份申报。"
      confirm="确认转办"
      tone="pri"
      busy={isSubmitting}
      shown={shown}
      refusal={errors.root?.message}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label="转往" error={errors.bodyId?.message}>
        {(control) => (
          <select className="in" {...control} {...register("bodyId")}>
            <option value="">请选推荐单位</option>
            {bodies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="理由" error={errors.reason?.message}>
        {(control) => <textarea className="in" rows={2} {...control} {...register("reason")} />}
      </Field>
    </Panel>
  );
}
