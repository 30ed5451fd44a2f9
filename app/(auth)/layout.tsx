import type { ReactNode } from "react";
import "@/components/styles/auth.css";

export default function AuthLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
