"use client";
import { useId, useState } from "react";
import { type LiftRecusalInput, liftRecusalInput, type RecusalLine } from "@/domain/recusal";
import { Dialog } from "../desk/dialog";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";

export type LiftFormProps = {
  readonly line: RecusalLine;
  readonly lift: Send<LiftRecusalInput>;
  readonly onDone: () => void;
};

function ReasonForm({ line, lift, onDone, onCancel }: LiftFormProps & { readonly onCancel: () => void }) {
  const id = useId();
  const { nominationId, person } = line;
  const { register, submit, formState } = useActionForm(
    liftRecusalInput,
    lift,
    { nominationId, personId: person.id, reason: "" },
    onDone,
  );
  const { errors, isSubmitting } = formState;
  return (
    <form className="fcol" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        解除后，{person.name}又能看到并办理“{line.title}”。
      </p>
      <Field id={`${id}-reason`} label="理由" hint="和原来的回避一起留存。" error={errors.reason?.message}>
        {(aria) => <textarea className="in" rows={3} {...aria} {...register("reason")} />}
      </Field>
      <Refused message={errors.root?.message} />
      <div className="dlg__f">
        <button type="button" className="db" onClick={onCancel}>
          再看看
        </button>
        <button type="submit" className="db db--warn" disabled={isSubmitting}>
          {isSubmitting ? "正在解除" : "解除回避"}
        </button>
      </div>
    </form>
  );
}

/** 解除回避 of a colleague, for a reason. */
export function LiftForm(props: LiftFormProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { person, title } = props.line;
  const done = () => {
    close();
    props.onDone();
  };
  return (
    <>
      <button
        type="button"
        className="db db--sm"
        aria-label={`解除${person.name}对“${title}”的回避`}
        onClick={() => setOpen(true)}
      >
        解除回避
      </button>
      <Dialog question={`解除${person.name}的回避？`} open={open} onClose={close}>
        <ReasonForm {...props} onDone={done} onCancel={close} />
      </Dialog>
    </>
  );
}
