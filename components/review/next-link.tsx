"use client";
import Link from "next/link";
import { type ReactNode, useContext, useEffect } from "react";
import { SessionContext } from "./session-context";

/** The way on to the next record, read ahead so that it is there at once. */
export function NextLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const { go, expect } = useContext(SessionContext);
  useEffect(() => expect(href), [expect, href]);
  const [pathname = "", search = ""] = href.split("?");
  return (
    <Link
      className="db db--sm"
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
