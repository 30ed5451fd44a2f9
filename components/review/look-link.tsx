"use client";
import { type ReactNode, useContext } from "react";
import { isPlainClick } from "./is-plain-click";
import { SessionContext } from "./session-context";

export type LookLinkProps = { readonly href: string; readonly current: boolean; readonly children: ReactNode };

/** A link to another side of the same record; the focus stays on it. */
export function LookLink({ href, current, children }: LookLinkProps) {
  const { look } = useContext(SessionContext);
  return (
    <a
      href={href}
      {...(current ? { "aria-current": "true" as const } : {})}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        look(href);
      }}
    >
      {children}
    </a>
  );
}
