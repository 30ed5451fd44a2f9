import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { publicDay } from "@/services/notices/public-day";
import { NoticeView } from "@/components/public/notice-view";
import { notice } from "@/services/notices/notice";

type Props = PageProps<"/notices/[id]">;

const found = cache(async (id: string) => (await notice(id)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await found((await params).id);
  return { title, robots: { index: false, follow: false } };
}

export default async function NoticePage({ params }: Props) {
  const [shown, day] = await Promise.all([found((await params).id), publicDay()]);
  return <NoticeView notice={shown} today={day.today} day={day} />;
}
