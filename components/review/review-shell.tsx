"use client";
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { DecisionSession, type DecisionSessionProps } from "./decision-session";
import { ReviewSession } from "./review-session";
import { sendDecision } from "./send-decision";

type Place = Parameters<ReturnType<typeof useRouter>["push"]>[0];

/** The reviewer's session over the pages of the desk, on Next's router. */
export function ReviewShell({ account, phrases, children }: Omit<DecisionSessionProps, "send">) {
  const router = useRouter();
  const go = useCallback((href: string) => router.push(href as Place), [router]);
  const look = useCallback((href: string) => router.replace(href as Place, { scroll: false }), [router]);
  return (
    <ReviewSession go={go} look={look} refresh={router.refresh}>
      <DecisionSession account={account} send={sendDecision} phrases={phrases}>
        {children}
      </DecisionSession>
    </ReviewSession>
  );
}
