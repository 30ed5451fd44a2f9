import type { ReactNode } from "react";
import type { Role } from "@/domain/actor";
import { displayKeys } from "../ui/display-mode";
import { DisplayToggle } from "../ui/display-toggle";
import { Mark } from "../ui/mark";
import { DeskRail } from "./desk-rail";
import { railPlaces } from "./rail-places";
import { roleWords } from "../ui/role-words";
import { SignOutButton } from "../auth/sign-out-button";

export type DeskShellProps = {
  readonly role: Role;
  readonly organisationName: string | null;
  readonly name: string;
  readonly roundYear: number | null;
  readonly unread: number;
  readonly children: ReactNode;
};

const toggles = displayKeys.map((key) => <DisplayToggle key={key} of={key} />);

function DeskHeader({ role, organisationName, name, roundYear }: Omit<DeskShellProps, "children" | "unread">) {
  return (
    <header className="dh">
      <a className="dh__brand" href="/" aria-label="巾帼榜首页">
        <Mark />
        <b>巾帼榜</b>
      </a>
      <div className="dh__ctx">
        <span className="dh__role">{organisationName ?? roleWords[role]}</span>
        {organisationName === null ? null : <span className="dh__post">{roleWords[role]}</span>}
        {roundYear === null ? null : (
          <>
            <span className="dh__sep" aria-hidden="true" />
            <span className="dh__round">{roundYear}年度</span>
          </>
        )}
      </div>
      <div className="dh__right">
        <div className="dh__display">{toggles}</div>
        <div className="dh__user">
          <span className="dh__ava" aria-hidden="true">
            {[...name][0] ?? ""}
          </span>
          <span>{name}</span>
        </div>
        <SignOutButton />
      </div>
    </header>
  );
}

/** The head and the rail that every desk stands in. */
export function DeskShell({ children, unread, ...head }: DeskShellProps) {
  return (
    <div className="desk">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <DeskHeader {...head} />
      <div className="dshell">
        <DeskRail places={railPlaces(head.role)} unread={unread}>
          <div className="rail__display">{toggles}</div>
        </DeskRail>
        <main id="main" className="dmain" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
