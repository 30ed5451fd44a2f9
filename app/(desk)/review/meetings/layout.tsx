import type { ReactNode } from "react";
import "@/components/styles/meeting.css";

export default function MeetingsLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
