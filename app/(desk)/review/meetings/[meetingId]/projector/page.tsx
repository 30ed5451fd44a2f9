import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { Projector } from "@/components/meeting/projector";
import { projection } from "@/services/agendas/projection";

export const metadata: Metadata = { title: "会议投影" };

export default async function Page({ params }: PageProps<"/review/meetings/[meetingId]/projector">) {
  const actor = await requireActor("city");
  const found = await projection(actor, (await params).meetingId);
  if (found === null) notFound();
  return <Projector projection={found} />;
}
