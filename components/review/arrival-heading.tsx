"use client";
import { type ReactNode, useContext, useEffect, useRef } from "react";
import { SessionContext } from "./session-context";

export type ArrivalHeadingProps = { readonly id: string; readonly place: string; readonly children: ReactNode };

/** The heading of a record or of an empty queue: takes the focus when the reviewer has moved to its place. */
export function ArrivalHeading({ id, place, children }: ArrivalHeadingProps) {
  const { takeArrival } = useContext(SessionContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeArrival()) heading.current?.focus();
  }, [place, takeArrival]);
  return (
    <h1 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
