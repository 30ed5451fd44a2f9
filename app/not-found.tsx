import type { Metadata } from "next";
import { LostPage } from "@/components/public/lost-page";

export const metadata: Metadata = { title: "没有这一页" };

export default function NotFound() {
  return <LostPage />;
}
