"use client";
import { type ReactNode, useContext } from "react";
import { isPlainClick } from "./is-plain-click";
import { SessionContext } from "./session-context";

export type MoveLinkProps = {
  readonly href: string;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
};

/** A link of the desk: an ordinary one without scripts, with them a step that keeps ticks and drafts. */
export function MoveLink({ href, className, current = false, children }: MoveLinkProps) {
  const { go } = useContext(SessionContext);
  return (
    <a
      href={href}
      {...(className === undefined ? {} : { className })}
      {...(current ? { "aria-current": "true" as const } : {})}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        go(href);
      }}
    >
      {children}
    </a>
  );
}
