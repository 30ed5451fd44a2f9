"use client";
import { type FormEventHandler, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Refused } from "../desk/refused";

export type PanelProps = {
  readonly title: string;
  readonly note?: string;
  readonly confirm: string;
  readonly tone: "pri" | "warn" | "bad";
  readonly busy: boolean;
  readonly shown: boolean;
  readonly refusal: string | undefined;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

const fields = "input, textarea, select";

/** What a decision asks before it is confirmed. Escape leaves a field, then the panel; what was typed stays. */
export function Panel(props: PanelProps) {
  const { title, note, confirm, tone, busy, shown, refusal, onSubmit, onClose, children } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.target instanceof Element && event.target.matches(fields)) heading.current?.focus();
    else onClose();
  };
  return (
    <form
      className="dpanel"
      aria-labelledby={id}
      noValidate
      hidden={!shown}
      onKeyDown={escape}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit(event);
      }}
    >
      <div className="dpanel__h">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {note === undefined ? null : <p>{note}</p>}
      </div>
      <div className="dpanel__b">{children}</div>
      <div className="dpanel__f">
        <Refused message={refusal} />
        <button type="button" className="db" onClick={onClose}>
          不改了<kbd aria-hidden="true">Esc</kbd>
        </button>
        <button type="submit" className={`db db--${tone}`} {...(busy ? { "aria-disabled": true } : {})}>
          {busy ? <span className="spin" aria-hidden="true" /> : null}
          {busy ? "正在办理" : confirm}
        </button>
      </div>
    </form>
  );
}
