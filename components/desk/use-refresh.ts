"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";

/** Reads the page again; busy until it stands. */
export function useRefresh() {
  const router = useRouter();
  const [busy, start] = useTransition();
  return { busy, refresh: () => start(() => router.refresh()) };
}
