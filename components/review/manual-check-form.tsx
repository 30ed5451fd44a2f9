"use client";
import { type KeyboardEvent, useEffect, useId } from "react";
import { type ManualCheck, manualCheckInput, type ManualCheckInput, manualVerdicts } from "@/domain/review-marks";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { Field } from "./field";
import { manualLabels } from "./labels";

export type ManualCheckFormProps = {
  readonly nominationId: string;
  readonly submission: number;
  readonly ruleId: string;
  readonly title: string;
  /** What was found last, to be confirmed or changed. */
  readonly last: ManualCheck | null;
  /** Whether it has been opened just now and takes the focus. */
  readonly focused: boolean;
  readonly send: Send<ManualCheckInput>;
  readonly onDone: () => void;
};

const leave = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Escape" && event.target instanceof HTMLElement) event.target.blur();
  if (event.key === "Enter" && event.ctrlKey) event.currentTarget.requestSubmit();
};

/** 符合 or 不符合, with a note of what was looked at. */
export function ManualCheckForm(props: ManualCheckFormProps) {
  const { nominationId, submission, ruleId, title, last, focused, send, onDone } = props;
  const id = useId();
  const form = useActionForm(
    manualCheckInput,
    send,
    { nominationId, submission, ruleId, note: last?.note ?? "", ...(last === null ? {} : { verdict: last.verdict }) },
    onDone,
  );
  const { register, submit, setFocus, formState } = form;
  const { errors, isSubmitting } = formState;
  useEffect(() => {
    if (focused) setFocus("note");
  }, [focused, setFocus]);
  return (
    <form
      className="mcheck__form"
      aria-label={`核对：${title}`}
      noValidate
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSubmitting) void submit(event);
      }}
    >
      <fieldset aria-describedby={errors.verdict === undefined ? undefined : `${id}-verdict`}>
        <legend>核对结果</legend>
        {manualVerdicts.map((verdict) => (
          <label key={verdict}>
            <input type="radio" value={verdict} {...register("verdict")} />
            {manualLabels[verdict]}
          </label>
        ))}
        {errors.verdict === undefined ? null : (
          <p className="emsg" id={`${id}-verdict`}>
            请选符合或不符合
          </p>
        )}
      </fieldset>
      <Field label="核对说明" error={errors.note?.message}>
        {(control) => <textarea className="in" rows={1} {...control} {...register("note")} />}
      </Field>
      <button type="submit" className="db db--sm" {...(isSubmitting ? { "aria-disabled": true } : {})}>
        {isSubmitting ? "正在记下" : "记下核对结果"}
      </button>
      <Refused message={errors.root?.message} />
    </form>
  );
}
