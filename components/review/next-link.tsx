"use client";
import Link from "next/link";
import { type ReactNode, useContext, useEffect } from "react";
import { SessionContext } from "./session-context";

export type NextLinkProps = { readonly href: string; readonly className: string; readonly children: ReactNode };

/** The way on to the next record, read ahead so that it is there at once. */
export function NextLink({ href, className, children }: NextLinkProps) {
  const { go, expect } = useContext(SessionContext);
  useEffect(() => {
    expect(href);
  }, [expect, href]);
  const [pathname = "", search = ""] = href.split("?");
  return (
    <Link
      className={className}
      href={{ pathname, search }}
      prefetch
      onNavigate={(event) => {
        event.preventDefault();
        go(href);
      }}
    >
      {children}
    </Link>
  );
}
