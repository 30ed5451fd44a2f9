"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import type { ReasonInput } from "@/domain/decision";
import type { Send } from "../form/send";

export type WithdrawButtonProps = Omit<ReasonInput, "reason"> & {
  readonly title: string;
  readonly suffix: string;
  readonly withdraw: Send<ReasonInput>;
};

const load = async () => ({ default: (await import("./withdraw-dialog")).WithdrawDialog });
const WithdrawDialog = lazy(load);

/** 撤回申报, with a reason; it cannot be undone, so a dialog asks first. The dialog is fetched once the page listens. */
export function WithdrawButton({ suffix, ...asked }: WithdrawButtonProps) {
  const [open, setOpen] = useState<boolean | null>(null);
  useEffect(() => void load().catch(() => undefined), []);
  return (
    <>
      <button
        type="button"
        className="db db--sm db--ghost"
        aria-label={`撤回申报${suffix}`}
        onClick={() => setOpen(true)}
      >
        撤回申报
      </button>
      {open === null ? null : (
        <Suspense fallback={null}>
          <WithdrawDialog {...asked} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
