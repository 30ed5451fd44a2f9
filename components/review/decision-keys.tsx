"use client";
import type { RefObject } from "react";
import type { Decision } from "./decision";
import { deskVerbWords } from "./desk-verb-labels";
import { KeyHints } from "./key-hints";
import { type Keys, useKeys } from "./use-keys";

export type DecisionKeysProps = {
  readonly bar: RefObject<HTMLElement | null>;
  readonly decision: Decision;
  readonly open: boolean;
};

const digits = ["1", "2", "3"] as const;
const acts = "a, button, summary";

/** 1, 2, 3 choose, Enter confirms, N goes to the opinion: each by way of what is on the screen. */
export function DecisionKeys({ bar, decision: { offers, role }, open }: DecisionKeysProps) {
  const choose = (digit: string) => (event: KeyboardEvent) => {
    const offer = offers.find(({ verb }) => deskVerbWords(verb, role).digit === digit);
    const button =
      offer === undefined ? null : bar.current?.querySelector<HTMLButtonElement>(`[data-verb="${offer.verb}"]`);
    if (!button || button.disabled) return;
    event.preventDefault();
    button.focus();
    if (button.getAttribute("aria-expanded") === "false") button.click();
  };
  const confirm = (event: KeyboardEvent) => {
    if (!open || (event.target instanceof Element && event.target.closest(acts) !== null)) return;
    event.preventDefault();
    bar.current?.querySelector<HTMLFormElement>("form.dpanel:not([hidden])")?.requestSubmit();
  };
  const write = (event: KeyboardEvent) => {
    const opinion = bar.current?.querySelector<HTMLElement>("[data-opinion]");
    if (!opinion) return;
    event.preventDefault();
    opinion.focus();
  };
  const keys: Record<string, Keys[string]> = { Enter: confirm, NumpadEnter: confirm, KeyN: write };
  for (const digit of digits) {
    keys[`Digit${digit}`] = choose(digit);
    keys[`Numpad${digit}`] = choose(digit);
  }
  useKeys(keys);
  return <KeyHints offers={offers} role={role} />;
}
