"use client";
import { useEffect } from "react";

const inputs = "input:not([readonly]), select, textarea:not([readonly])";

const focusHash = (): void => {
  const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  if (place === null || place.tagName === "SECTION") return;
  const input = place.matches(inputs) ? place : place.querySelector<HTMLElement>(inputs);
  input?.focus();
};

/** Puts the focus into the field that the address names after #, once the fields are `ready`; a section is only scrolled to. */
export function useHashFocus(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    focusHash();
    window.addEventListener("hashchange", focusHash);
    return () => window.removeEventListener("hashchange", focusHash);
  }, [ready]);
}
