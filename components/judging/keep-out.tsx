"use client";
import { useId, useState } from "react";
import { type KeepOutInput, keepOutInput } from "@/domain/evaluation-input";
import type { Settled } from "@/domain/judging-desk";
import { Dialog } from "../desk/dialog";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";

export type KeepOutProps = {
  readonly kind: "abstain" | "recuse";
  readonly of: { readonly evaluationId: string; readonly nominationId: string };
  readonly verb: Send<KeepOutInput, Settled>;
  readonly onSettled: (settled: Settled) => void;
};

const words = {
  abstain: {
    button: "弃权",
    question: "对这一件弃权？",
    consequence: "弃权是您可以评、但不给分，例如材料不足以判断。提交后不能再评这一件，已打的分不计入。",
  },
  recuse: {
    button: "回避",
    question: "回避这一件？",
    consequence: "回避是您与这个集体有利害关系。提交后这一件从您这里消失，不能再看，也不能恢复；由市妇联改派其他评委。",
  },
} as const;

function ReasonForm({ kind, of, verb, onSettled, onCancel }: KeepOutProps & { readonly onCancel: () => void }) {
  const id = useId();
  const { button, consequence } = words[kind];
  const { register, submit, formState } = useActionForm(keepOutInput, verb, { ...of, reason: "" }, onSettled);
  const { errors, isSubmitting } = formState;
  return (
    <div className="fcol">
      <p>{consequence}</p>
      <Field id={`${id}-reason`} label="理由" error={errors.reason?.message}>
        {(aria) => <textarea className="in" rows={3} {...aria} {...register("reason")} />}
      </Field>
      <Refused message={errors.root?.message} />
      <div className="dlg__f">
        <button type="button" className="db" onClick={onCancel}>
          再看看
        </button>
        <button type="button" className="db db--warn" disabled={isSubmitting} onClick={() => void submit()}>
          {isSubmitting ? "正在提交" : button}
        </button>
      </div>
    </div>
  );
}

/** 弃权 or 回避, each with its reason. */
export function KeepOut(props: KeepOutProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className="db" onClick={() => setOpen(true)}>
        {words[props.kind].button}
      </button>
      <Dialog question={words[props.kind].question} open={open} onClose={close}>
        <ReasonForm {...props} onCancel={close} />
      </Dialog>
    </>
  );
}
