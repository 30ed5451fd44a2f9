"use client";
import { useId, useState } from "react";
import { type ProposeInput, proposeInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { Field } from "./field";
import { Panel } from "./panel";
import { Refused } from "../desk/refused";
import type { Picked } from "./session-context";

export type ProposePanelProps = {
  /** The open record; null when the panel belongs to the queue. */
  readonly one: Picked | null;
  readonly picked: readonly Picked[];
  readonly today: string;
  readonly shown: boolean;
  readonly send: Send<ProposeInput>;
  readonly onDone: (ids: readonly string[]) => void;
  readonly onClose: () => void;
};

const seen = ({ nominationId, version }: Picked) => ({ nominationId, version });

/** 列入拟表彰名单: what was ticked in the queue, or only this one, with the meeting that decided it. */
export function ProposePanel({ one, picked, today, shown, send, onDone, onClose }: ProposePanelProps) {
  const choice = useId();
  const [alone, setAlone] = useState(false);
  const set = one !== null && (alone || picked.length === 0) ? [one] : picked;
  const withSet: Send<ProposeInput> = (input, key) => send({ ...input, nominations: set.map(seen) }, key);
  const done = () => onDone(set.map(({ nominationId }) => nominationId));
  const form = useActionForm(proposeInput, withSet, { nominations: set.map(seen), meetingNumber: "", heldOn: "" }, done);
  const { register, submit, setValue, formState } = form;
  const { errors, isSubmitting } = formState;
  const wrong = errors.nominations;
  return (
    <Panel
      title={`列入拟表彰名单，${set.length}件`}
      note="名单一经列入，内容就此固定，由发布环节校对、公示。"
      confirm="确认列入"
      tone="pri"
      busy={isSubmitting}
      shown={shown}
      refusal={errors.root?.message}
      onSubmit={(event) => {
        setValue("nominations", set.map(seen));
        return submit(event);
      }}
      onClose={onClose}
    >
      {one !== null && picked.length > 0 ? (
        <fieldset className="dpanel__set">
          <legend>列入哪些</legend>
          <label>
            <input type="radio" name={choice} checked={!alone} onChange={() => setAlone(false)} />
            队列中勾选的{picked.length}件
          </label>
          <label>
            <input type="radio" name={choice} checked={alone} onChange={() => setAlone(true)} />
            只列这一件
          </label>
        </fieldset>
      ) : null}
      <ul className="dpanel__list" aria-label="列入的集体">
        {set.map(({ nominationId, title }) => (
          <li key={nominationId}>{title}</li>
        ))}
      </ul>
      <Refused message={wrong?.root?.message ?? wrong?.message ?? (wrong === undefined ? undefined : "勾选的申报中有的已经变动，请刷新后再选。")} />
      <div className="dpanel__two">
        <Field label="会议纪要文号" error={errors.meetingNumber?.message}>
          {(control) => <input className="in" type="text" {...control} {...register("meetingNumber")} />}
        </Field>
        <Field label="会议日期" error={errors.heldOn?.message}>
          {(control) => <input className="in" type="date" max={today} {...control} {...register("heldOn")} />}
        </Field>
      </div>
    </Panel>
  );
}
