"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ReactNode, useCallback } from "react";
import { ReviewSession } from "@/components/review/review-session";
import "@/components/styles/review.css";

export default function ReviewLayout({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const go = useCallback((href: string) => router.push(href as Route), [router]);
  return (
    <ReviewSession go={go} refresh={router.refresh}>
      {children}
    </ReviewSession>
  );
}
