"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import type { RailPlace } from "./rail-places";

const isAt = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`);

function Unread({ count }: { readonly count: number }) {
  return (
    <>
      <span className="rail__n" aria-hidden="true">
        {count > 99 ? "99+" : count}
      </span>
      <span className="vh">，{count}条未读</span>
    </>
  );
}

export function DeskRail({
  places,
  unread,
  children,
}: {
  readonly places: readonly RailPlace[];
  readonly unread: number;
  readonly children?: ReactNode;
}) {
  const path = usePathname();
  const here = places
    .filter(({ href }) => isAt(path, href))
    .sort((one, other) => other.href.length - one.href.length)[0];
  return (
    <nav className="rail" aria-label="工作台导航">
      <ul>
        {places.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} {...(href === here?.href ? { "aria-current": "page" as const } : {})}>
              {label}
              {href === "/notifications" && unread > 0 ? <Unread count={unread} /> : null}
            </Link>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}
