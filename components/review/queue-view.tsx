"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** The queue scrolls by itself; the line of the open record is brought into view. */
export function QueueView({ openId, children }: { readonly openId: string | null; readonly children: ReactNode }) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const line = openId === null ? null : pane.current?.querySelector<HTMLElement>(".ql a[aria-current]");
    if (!line || !pane.current) return;
    const [top, height] = [line.offsetTop - pane.current.offsetTop, pane.current.clientHeight];
    if (top > height / 2) pane.current.scrollTop = top - height / 2;
  }, [openId]);
  return (
    <section className="queue" aria-labelledby="queue-title" ref={pane}>
      {children}
    </section>
  );
}
