"use client";
import { useState } from "react";
import { type ProposeInput, proposeInput } from "@/domain/decision";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { Field } from "./field";
import { Panel } from "./panel";
import { ProposedSet } from "./proposed-set";
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
const moved = "勾选的申报中有的已经变动，请刷新后再选。";

/** 列入拟表彰名单: what was ticked in the queue, or only this one, with the meeting that decided it. */
export function ProposePanel({ one, picked, today, shown, send, onDone, onClose }: ProposePanelProps) {
  const [alone, setAlone] = useState(false);
  const set = one !== null && (alone || picked.length === 0) ? [one] : picked;
  const nominations = set.map(seen);
  const form = useActionForm(proposeInput, send, { nominations, meetingNumber: "", heldOn: "" }, () =>
    onDone(set.map(({ nominationId }) => nominationId)),
  );
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
        setValue("nominations", nominations);
        return submit(event);
      }}
      onClose={onClose}
    >
      <ProposedSet one={one} picked={picked} set={set} alone={alone} onAlone={setAlone} />
      <Refused message={wrong === undefined ? null : (wrong.root?.message ?? wrong.message ?? moved)} />
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
