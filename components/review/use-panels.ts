"use client";
import { type RefObject, useState } from "react";
import type { DeskVerb } from "./offers";

/** Which panel of the decision bar is open; one that was opened once stays, with what was typed in it. */
export function usePanels(bar: RefObject<HTMLElement | null>, first: DeskVerb | null) {
  const [open, setOpen] = useState<DeskVerb | null>(first);
  const [visited, setVisited] = useState<readonly DeskVerb[]>(first === null ? [] : [first]);
  const show = (verb: DeskVerb) => {
    setVisited((all) => (all.includes(verb) ? all : [...all, verb]));
    setOpen(verb);
  };
  const hide = () => setOpen(null);
  const close = () => {
    if (open !== null) bar.current?.querySelector<HTMLButtonElement>(`[data-verb="${open}"]`)?.focus();
    hide();
  };
  return { open, visited, show, hide, close, toggle: (verb: DeskVerb) => (open === verb ? hide() : show(verb)) };
}
