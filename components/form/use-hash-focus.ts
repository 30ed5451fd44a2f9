"use client";
import { useEffect } from "react";

const inputs = "input:not([readonly]), select, textarea";

const focusHash = (): void => {
  const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  const input = place?.matches(inputs) ? place : place?.matches("fieldset") ? place.querySelector<HTMLElement>(inputs) : null;
  input?.focus();
};

/** Puts the focus into the field that the address names after #. */
export function useHashFocus(): void {
  useEffect(() => {
    focusHash();
    window.addEventListener("hashchange", focusHash);
    return () => window.removeEventListener("hashchange", focusHash);
  }, []);
}
