import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { publicDay } from "@/services/notices/public-day";
import { CollectiveView } from "@/components/public/collective-view";
import { collective } from "@/services/honours/collective";

type Props = PageProps<"/roll/[registrationNumber]">;

const found = cache(async (registrationNumber: string) => (await collective(registrationNumber)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { fullName } = await found((await params).registrationNumber);
  return { title: fullName };
}

export default async function CollectivePage({ params }: Props) {
  const [page, day] = await Promise.all([found((await params).registrationNumber), publicDay()]);
  return <CollectiveView page={page} day={day} />;
}
