import type { ReactNode } from "react";
import "@/components/styles/review.css";
import "@/components/styles/judging.css";

export default function JudgingLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
