import type { ReactNode } from "react";

export type FacetRowProps = {
  readonly href: string;
  readonly isOn: boolean;
  readonly count: number;
  /** One of several that exclude each other. */
  readonly single?: boolean;
  readonly children: ReactNode;
};

export function FacetRow({ href, isOn, count, single = false, children }: FacetRowProps) {
  return (
    <li>
      <a className="row" rel="nofollow" href={href} {...(isOn ? { "aria-current": "true" as const } : {})}>
        <span className={`chk${single ? " chk--radio" : ""}${isOn ? " is-on" : ""}`} aria-hidden="true" />
        {children}
        <span className="row__n">
          {count}
          <span className="vh">个</span>
        </span>
      </a>
    </li>
  );
}
