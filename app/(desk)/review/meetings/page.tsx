import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { MeetingsPage } from "@/components/meeting/meetings-page";
import { meetingsDesk } from "@/services/agendas/meetings-desk";

export const metadata: Metadata = { title: "会议" };

export default async function Page() {
  const actor = await requireActor("city");
  return <MeetingsPage desk={await meetingsDesk(actor)} />;
}
