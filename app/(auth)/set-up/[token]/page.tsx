import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SetUpPage } from "@/components/auth/set-up-page";
import { setUpOpen } from "@/services/people/set-up-open";
import { setUp } from "../actions";

export const metadata: Metadata = { title: "首次设置", robots: { index: false }, referrer: "same-origin" };

export default async function SetUp({ params }: PageProps<"/set-up/[token]">) {
  const { token } = await params;
  if (!(await setUpOpen(token))) notFound();
  return <SetUpPage token={token} setUp={setUp} />;
}
