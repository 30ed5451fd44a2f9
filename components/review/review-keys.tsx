"use client";
import { useContext, useRef } from "react";
import { KeyList } from "./key-list";
import { SessionContext } from "./session-context";
import { useKeys } from "./use-keys";

export type ReviewKeysProps = { readonly next: string | null; readonly previous: string | null };

const focusOn = (id: string) => (event: KeyboardEvent) => {
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: "nearest" });
};

/** Goes to the tab beside the open one by its own link. */
const toTab = (step: 1 | -1) => () => {
  const tabs = [...document.querySelectorAll<HTMLAnchorElement>("#record-tabs a")];
  const at = tabs.findIndex((tab) => tab.hasAttribute("aria-current"));
  tabs[at + step]?.click();
};

/** J and K through the queue, / to its search, D and E within the record, [ and ] through its tabs, ? for the list of keys. */
export function ReviewKeys({ next, previous }: ReviewKeysProps) {
  const { go } = useContext(SessionContext);
  const list = useRef<HTMLDialogElement>(null);
  const show = () => list.current?.showModal();
  useKeys({
    KeyJ: () => {
      if (next !== null) go(next);
    },
    KeyK: () => {
      if (previous !== null) go(previous);
    },
    KeyD: focusOn("changes"),
    KeyE: focusOn("conditions"),
    BracketLeft: toTab(-1),
    BracketRight: toTab(1),
    Slash: focusOn("queue-search"),
    "Shift+Slash": show,
  });
  return (
    <>
      <p className="queue__f">
        <span>
          <kbd>J</kbd> <kbd>K</kbd> 下一件、上一件
        </span>
        <span>
          <kbd>/</kbd> 搜索
        </span>
        <button type="button" className="queue__keys" onClick={show}>
          <kbd>?</kbd> 全部按键
        </button>
      </p>
      <KeyList list={list} />
    </>
  );
}
