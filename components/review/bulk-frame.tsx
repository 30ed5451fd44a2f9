"use client";
import { type FormEventHandler, type ReactNode, useEffect, useRef } from "react";
import { Refused } from "../desk/refused";

export type BulkFrameProps = {
  readonly note: string;
  readonly busy: boolean;
  readonly refusal: string | undefined;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  /** After every change, so that nothing that was typed is lost when the dialog is closed. */
  readonly onKeep: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** What an act on many asks before its dry run. */
export function BulkFrame({ note, busy, refusal, onSubmit, onKeep, onClose, children }: BulkFrameProps) {
  const latest = useRef(onKeep);
  useEffect(() => {
    latest.current = onKeep;
    latest.current();
  });
  return (
    <form
      className="bulk"
      noValidate
      onChange={onKeep}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit(event);
      }}
    >
      <p>{note}</p>
      {children}
      <Refused message={refusal} />
      <div className="dlg__f">
        <button type="button" className="db" onClick={onClose}>
          取消
        </button>
        <button type="submit" className="db db--pri" {...(busy ? { "aria-disabled": true } : {})}>
          {busy ? <span className="spin" aria-hidden="true" /> : null}
          {busy ? "正在试算" : "试算"}
        </button>
      </div>
    </form>
  );
}
