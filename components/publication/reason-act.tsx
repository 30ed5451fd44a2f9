"use client";
import { useId, useState } from "react";
import { type ReasonInput, reasonInput } from "@/domain/decision";
import { Dialog } from "../desk/dialog";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useRefresh } from "../desk/use-refresh";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";

export type ReasonActProps = {
  readonly verb: Send<ReasonInput>;
  readonly nominationId: string;
  readonly version: number;
  readonly fullName: string;
  readonly button: string;
  readonly question: string;
  readonly consequence: string;
  readonly tone: "warn" | "bad";
};

function ReasonForm({
  verb,
  nominationId,
  version,
  button,
  consequence,
  tone,
  onDone,
  onCancel,
}: ReasonActProps & { readonly onDone: () => void; readonly onCancel: () => void }) {
  const id = useId();
  const { register, submit, formState } = useActionForm(
    reasonInput,
    verb,
    { nominationId, version, reason: "" },
    onDone,
  );
  const { errors, isSubmitting } = formState;
  return (
    <form className="fcol" noValidate onSubmit={(event) => void submit(event)}>
      <p>{consequence}</p>
      <Field id={`${id}-reason`} label="理由" error={errors.reason?.message}>
        {(aria) => <textarea className="in" rows={4} {...aria} {...register("reason")} />}
      </Field>
      <Refused message={errors.root?.message} />
      <div className="dlg__f">
        <button type="button" className="db" onClick={onCancel}>
          再看看
        </button>
        <button type="submit" className={`db db--${tone}`} disabled={isSubmitting}>
          {isSubmitting ? `正在${button}` : button}
        </button>
      </div>
    </form>
  );
}

/** Takes one collective off a list, for a reason. */
export function ReasonAct(props: ReasonActProps) {
  const [open, setOpen] = useState(false);
  const { busy, refresh } = useRefresh();
  const close = () => setOpen(false);
  const done = () => {
    close();
    refresh();
  };
  return (
    <>
      <button
        type="button"
        className={`db db--sm db--${props.tone}`}
        aria-label={`${props.button}：${props.fullName}`}
        disabled={busy}
        onClick={() => setOpen(true)}
      >
        {props.button}
      </button>
      <Dialog question={props.question} open={open} onClose={close}>
        <ReasonForm {...props} onDone={done} onCancel={close} />
      </Dialog>
    </>
  );
}
