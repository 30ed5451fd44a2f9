"use client";

import { FailedPage } from "@/components/ui/failed-page";

export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return <FailedPage number={error.digest ?? null} onRetry={reset} />;
}
