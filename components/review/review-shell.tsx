"use client";
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { BulkContext, type BulkVerbs } from "./bulk-context";
import { DecisionSession, type DecisionSessionProps } from "./decision-session";
import { ReviewSession } from "./review-session";
import { sendDecision } from "./send-decision";

type Place = Parameters<ReturnType<typeof useRouter>["push"]>[0];

export type ReviewShellProps = Omit<DecisionSessionProps, "send"> & { readonly bulk: BulkVerbs };

/** The reviewer's session over the pages of the desk, on Next's router. */
export function ReviewShell({ account, phrases, bulk, children }: ReviewShellProps) {
  const router = useRouter();
  const go = useCallback((href: string) => router.push(href as Place), [router]);
  const look = useCallback((href: string) => router.replace(href as Place, { scroll: false }), [router]);
  return (
    <ReviewSession go={go} look={look} refresh={router.refresh}>
      <BulkContext value={bulk}>
        <DecisionSession account={account} send={sendDecision} phrases={phrases}>
          {children}
        </DecisionSession>
      </BulkContext>
    </ReviewSession>
  );
}
