import type { ReactNode } from "react";
import "@/components/styles/judging.css";

export default function JudgesLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
