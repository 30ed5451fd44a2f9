"use client";
import { useContext, useEffect, useRef, useState } from "react";
import type { Offer } from "./offers";
import { PinContext } from "./pin-context";
import type { RemarkField } from "./remark-label";

/** A field that was just pinned; a new value for each time. */
export type Pin = { readonly field: RemarkField };

/** Lets the record's fields be pinned while the open record can be returned; tells which was pinned last. */
export function usePin(offers: readonly Offer[], open: () => void): Pin | null {
  const { offer } = useContext(PinContext);
  const [pin, setPin] = useState<Pin | null>(null);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  const canReturn = offers.some(({ verb, off }) => verb === "return" && off === null);
  useEffect(() => {
    if (!canReturn) return;
    offer((field) => {
      setPin({ field });
      latest.current();
    });
    return () => offer(null);
  }, [canReturn, offer]);
  return pin;
}
