"use client";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { DecisionSession, type DecisionSessionProps } from "./decision-session";
import { ReviewSession } from "./review-session";

/** The reviewer's session over the pages of the desk, on Next's router. */
export function ReviewShell({ account, phrases, children }: DecisionSessionProps) {
  const router = useRouter();
  const go = useCallback((href: string) => router.push(href as Route), [router]);
  const look = useCallback((href: string) => router.replace(href as Route, { scroll: false }), [router]);
  return (
    <ReviewSession go={go} look={look} refresh={router.refresh}>
      <DecisionSession account={account} phrases={phrases}>
        {children}
      </DecisionSession>
    </ReviewSession>
  );
}
