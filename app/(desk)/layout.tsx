import type { ReactNode } from "react";
import { currentSession } from "@/app/_request/actor";
import { DeskShell } from "@/components/desk/desk-shell";
import { currentRound } from "@/services/rounds/current-round";
import { unread } from "@/services/notifications/unread";
import "@/components/styles/shell.css";
import "@/components/styles/unit.css";
import "@/components/styles/upload.css";
import "@/components/styles/publication.css";
import "@/components/styles/told.css";

export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const session = await currentSession();
  if (session === null) return children;
  return (
    <DeskShell
      role={session.actor.role}
      organisationName={session.organisationName}
      name={session.name}
      roundYear={(await currentRound())?.year ?? null}
      unread={await unread(session.actor)}
    >
      {children}
    </DeskShell>
  );
}
