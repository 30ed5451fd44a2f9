import type { Metadata } from "next";
import { publicDay } from "@/services/notices/public-day";
import { RollView } from "@/components/public/roll-view";
import { parseRollQuery } from "@/domain/roll-query";
import { roll } from "@/services/honours/roll";

export const metadata: Metadata = { title: "光荣榜" };

export default async function RollPage({ searchParams }: PageProps<"/roll">) {
  const [page, day] = await Promise.all([roll(parseRollQuery(await searchParams)), publicDay()]);
  return <RollView page={page} day={day} />;
}
