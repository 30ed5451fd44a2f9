"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";

export type DialogProps = {
  readonly question: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Asks before an act that cannot be taken back; Esc closes it. */
export function Dialog({ question, open, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  return (
    <dialog ref={ref} className="dlg" aria-labelledby={id} onClose={onClose}>
      {open ? (
        <>
          <h3 id={id}>{question}</h3>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
