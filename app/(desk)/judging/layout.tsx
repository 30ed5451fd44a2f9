import type { ReactNode } from "react";
import "@/components/styles/judging.css";

export default function JudgingLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
