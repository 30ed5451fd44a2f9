"use client";
import type { DeclineInput } from "@/domain/decision";
import type { Send } from "../form/send";
import type { DecisionPanelProps } from "./decision";
import { Field } from "./field";
import { Panel } from "./panel";
import { PhraseMenu } from "./phrase-menu";
import { RuleOptions } from "./rule-options";
import { useDecline } from "./use-decline";

export type DeclinePanelProps = DecisionPanelProps & { readonly send: Send<DeclineInput> };

const nextTime = "下次申报可以这样做";

/** 不予推荐: a rule that is not met, or a reason written out, and what the unit can do next time. */
export function DeclinePanel({ onClose, ...props }: DeclinePanelProps) {
  const { form, desk, rule, phrases, choose, insert, toKeep } = useDecline(props);
  const { register, submit, formState } = form;
  const { errors, isSubmitting } = formState;
  const byRule = register("ruleId", { onChange: (event) => choose(String(event.target.value)) });
  return (
    <Panel
      title="不予推荐这件申报？"
      note="单位会收到这里写的内容。办错了可以恢复，恢复也要写明理由。"
      confirm="确认不予推荐"
      tone="bad"
      busy={isSubmitting}
      shown={props.shown}
      refusal={errors.root?.message}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label="依据条件" hint="没有对应的条件，可以只写理由" error={errors.ruleId?.message}>
        {(control) => (
          <select className="in" {...control} {...byRule}>
            <RuleOptions findings={props.decision.findings} />
          </select>
        )}
      </Field>
      {rule === undefined ? null : (
        <p className="dpanel__own">
          {rule.clause}。申报单位的情况：{rule.figures}
        </p>
      )}
      <Field label="理由" error={errors.reason?.message}>
        {(control) => <textarea className="in" rows={3} {...control} {...register("reason")} />}
      </Field>
      <Field
        label={nextTime}
        hint={rule === undefined ? "写给单位，可以不写" : "写给单位，不写就用这一条件的通用说法"}
        error={errors.advice?.message}
      >
        {(control) => <textarea className="in" rows={3} {...control} {...register("advice")} />}
      </Field>
      {rule === undefined ? null : (
        <PhraseMenu about={nextTime} phrases={phrases} desk={desk} onInsert={insert} toKeep={toKeep} />
      )}
    </Panel>
  );
}
