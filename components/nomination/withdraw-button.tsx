"use client";
import { useRouter } from "next/navigation";
import { useId, useRef } from "react";
import { type ReasonInput, reasonInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { Icon } from "../ui/icon";

export type WithdrawButtonProps = Omit<ReasonInput, "reason"> & {
  readonly title: string;
  readonly suffix: string;
  readonly withdraw: Send<ReasonInput>;
};

/** 撤回申报, with a reason; it cannot be undone, so a dialog asks first. */
export function WithdrawButton({ nominationId, version, title, suffix, withdraw }: WithdrawButtonProps) {
  const router = useRouter();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const { register, submit, formState } = useActionForm(
    reasonInput,
    withdraw,
    { nominationId, version, reason: "" },
    () => {
      close();
      router.refresh();
    },
  );
  const { errors, isSubmitting } = formState;
  return (
    <>
      <button
        type="button"
        className="db db--sm db--ghost"
        aria-label={`撤回申报${suffix}`}
        onClick={() => dialog.current?.showModal()}
      >
        撤回申报
      </button>
      <dialog ref={dialog} className="dlg" aria-labelledby={`${id}-title`}>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <h3 id={`${id}-title`}>撤回这件申报？</h3>
          <p>“{title}”撤回后不再参加本批次评选，也不能恢复。写下的内容还会留着，可以查看。</p>
          <div className={errors.reason ? "f f--err" : "f"}>
            <div className="flab">
              <label htmlFor={`${id}-reason`}>理由</label>
            </div>
            {errors.reason ? (
              <p className="emsg" id={`${id}-error`}>
                <Icon name="warning" size={18} />
                {errors.reason.message}
              </p>
            ) : null}
            <textarea
              className="in"
              id={`${id}-reason`}
              rows={3}
              {...(errors.reason ? { "aria-invalid": true, "aria-describedby": `${id}-error` } : {})}
              {...register("reason")}
            />
          </div>
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
    </>
  );
}
