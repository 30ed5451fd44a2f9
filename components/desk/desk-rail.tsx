"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import type { RailPlace } from "./rail-places";

const isAt = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`);

export function DeskRail({
  places,
  children,
}: {
  readonly places: readonly RailPlace[];
  readonly children?: ReactNode;
}) {
  const path = usePathname();
  return (
    <nav className="rail" aria-label="工作台导航">
      <ul>
        {places.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} {...(isAt(path, href) ? { "aria-current": "page" as const } : {})}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}
