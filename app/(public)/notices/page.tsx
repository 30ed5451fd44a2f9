import type { Metadata } from "next";
import { publicDay } from "@/services/notices/public-day";
import { NoticeIndex } from "@/components/public/notice-index";
import { notices } from "@/services/notices/notices";

export const metadata: Metadata = { title: "公示", robots: { index: false, follow: false } };

export default async function NoticesPage() {
  const [all, day] = await Promise.all([notices(), publicDay()]);
  return <NoticeIndex notices={all} day={day} />;
}
