"use client";
import { useRouter } from "next/navigation";
import { useEffect, useId, useRef } from "react";
import type { UseFormRegister } from "react-hook-form";
import { type ReasonInput, reasonInput } from "@/domain/decision";
import { FieldBox } from "../form/field-box";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { Icon } from "../ui/icon";

export type WithdrawDialogProps = Omit<ReasonInput, "reason"> & {
  readonly title: string;
  readonly withdraw: Send<ReasonInput>;
  readonly open: boolean;
  readonly onClose: () => void;
};

type ReasonFieldProps = {
  readonly id: string;
  readonly error: string | undefined;
  readonly register: UseFormRegister<ReasonInput>;
};

function ReasonField({ id, error, register }: ReasonFieldProps) {
  const aria = error === undefined ? {} : { "aria-invalid": true as const, "aria-describedby": `${id}-error` };
  return (
    <FieldBox id={id} label="理由" error={error ?? null} remarks={[]}>
      <textarea className="in" id={id} rows={3} {...aria} {...register("reason")} />
    </FieldBox>
  );
}

/** Asks for the reason of 撤回申报, which cannot be undone; what was written stays when it is closed. */
export function WithdrawDialog({ nominationId, version, title, withdraw, open, onClose }: WithdrawDialogProps) {
  const router = useRouter();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const start = { nominationId, version, reason: "" };
  const { register, submit, formState } = useActionForm(reasonInput, withdraw, start, () => {
    close();
    router.refresh();
  });
  const { errors, isSubmitting } = formState;
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
  }, [open]);
  return (
    <dialog ref={dialog} className="dlg" aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <h3 id={`${id}-title`}>撤回这件申报？</h3>
        <p>“{title}”撤回后不再参加本批次评选，也不能恢复。写下的内容还会留着，可以查看。</p>
        <ReasonField id={`${id}-reason`} error={errors.reason?.message} register={register} />
        {errors.root ? (
          <p className="emsg" role="alert">
            <Icon name="warning" size={18} />
            {errors.root.message}
          </p>
        ) : null}
        <div className="dlg__f">
          <button type="button" className="db" onClick={close}>
            再看看
          </button>
          <button type="submit" className="db db--bad" aria-disabled={isSubmitting}>
            {isSubmitting ? "正在撤回" : "撤回申报"}
          </button>
        </div>
      </form>
    </dialog>
  );
}
