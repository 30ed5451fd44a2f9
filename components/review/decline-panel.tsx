"use client";
import { useState } from "react";
import { declineInput, type DeclineInput } from "@/domain/decision";
import type { Finding } from "@/domain/eligibility";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import type { DecisionPanelProps } from "./decision";
import { Field } from "./field";
import { Panel } from "./panel";
import { RuleOptions } from "./rule-options";

const reasonFrom = ({ title, clause, figures }: Finding): string => `${title}（${clause}）：${figures}。`;

/** 不予推荐: a rule that is not met, or a reason written out. */
export function DeclinePanel({
  decision,
  shown,
  draft,
  onDone,
  onClose,
  send,
}: DecisionPanelProps & { readonly send: Send<DeclineInput> }) {
  const { nominationId, version, findings } = decision;
  const form = useActionForm(declineInput, send, { nominationId, version, ruleId: "", reason: draft }, onDone);
  const { register, submit, setValue, getValues, formState } = form;
  const { errors, isSubmitting } = formState;
  const [offered, setOffered] = useState("");
  const choose = (ruleId: string) => {
    const finding = findings.find((one) => one.ruleId === ruleId);
    const written = getValues("reason");
    if (written !== "" && written !== offered) return;
    const reason = finding === undefined ? "" : reasonFrom(finding);
    setOffered(reason);
    setValue("reason", reason);
  };
  return (
    <Panel
      title="不予推荐这件申报？"
      note="单位会收到这里写的理由。办错了可以恢复，恢复也要写明理由。"
      confirm="确认不予推荐"
      tone="bad"
      busy={isSubmitting}
      shown={shown}
      refusal={errors.root?.message}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label="依据条件" hint="没有对应的条件，可以只写理由" error={errors.ruleId?.message}>
        {(control) => (
          <select
            className="in"
            {...control}
            {...register("ruleId", { onChange: (event) => choose(String(event.target.value)) })}
          >
            <RuleOptions findings={findings} />
          </select>
        )}
      </Field>
      <Field label="理由" error={errors.reason?.message}>
        {(control) => <textarea className="in" rows={3} {...control} {...register("reason")} />}
      </Field>
    </Panel>
  );
}
