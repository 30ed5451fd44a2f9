import type { ReactNode } from "react";
import { currentSession } from "@/app/_request/actor";
import { ReviewShell } from "@/components/review/review-shell";
import { carryOutBulk, keepPhrase, planBulk, removePhrase } from "./actions";
import "@/components/styles/review.css";
import "@/components/styles/queue.css";
import "@/components/styles/record.css";
import "@/components/styles/decision.css";
import "@/components/styles/bulk.css";

const phrases = { keepPhrase, removePhrase };
const bulk = { planBulk, carryOutBulk };

export default async function ReviewLayout({ children }: { readonly children: ReactNode }) {
  const session = await currentSession();
  return (
    <ReviewShell account={session?.account ?? ""} phrases={phrases} bulk={bulk}>
      {children}
    </ReviewShell>
  );
}
