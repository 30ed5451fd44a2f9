"use client";
import { useContext, useEffect, useId } from "react";
import type { QueueQuery } from "@/domain/queue";
import { type SaveViewInput, saveViewInput } from "@/domain/saved-view";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { SessionContext } from "./session-context";

export type SaveViewFormProps = {
  readonly query: QueueQuery;
  readonly saveView: Send<SaveViewInput>;
  readonly onClose: () => void;
};

/** Gives the way the queue is looked at now a name. */
export function SaveViewForm({ query: { tab, q, sort }, saveView, onClose }: SaveViewFormProps) {
  const id = useId();
  const { renew } = useContext(SessionContext);
  const { register, submit, setFocus, formState } = useActionForm(
    saveViewInput,
    saveView,
    { name: "", tab, q, sort },
    () => {
      onClose();
      renew();
    },
  );
  const { errors, isSubmitting } = formState;
  useEffect(() => setFocus("name"), [setFocus]);
  return (
    <form className="qviews__form" aria-label="保存当前筛选" noValidate onSubmit={(event) => void submit(event)}>
      <Field id={`${id}-name`} label="名称" error={errors.name?.message}>
        {(aria) => <input className="in" maxLength={20} autoComplete="off" {...aria} {...register("name")} />}
      </Field>
      <button type="submit" className="db db--sm db--pri" disabled={isSubmitting}>
        保存
      </button>
      <button type="button" className="db db--sm" onClick={onClose}>
        不保存
      </button>
      <Refused message={errors.root?.message} />
    </form>
  );
}
