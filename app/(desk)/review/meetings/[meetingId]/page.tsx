import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { MeetingPage } from "@/components/meeting/meeting-page";
import { meeting } from "@/services/agendas/meeting";
import {
  changeHead,
  closeAgenda,
  discardAgenda,
  noteItem,
  orderItems,
  putOn,
  recordVote,
  retakeVote,
  setMembers,
  takeOff,
} from "../actions";

export const metadata: Metadata = { title: "会议" };

const verbs = {
  changeHead,
  closeAgenda,
  discardAgenda,
  noteItem,
  orderItems,
  putOn,
  recordVote,
  retakeVote,
  setMembers,
  takeOff,
};

export default async function Page({ params }: PageProps<"/review/meetings/[meetingId]">) {
  const actor = await requireActor("city");
  const found = await meeting(actor, (await params).meetingId);
  if (found === null) notFound();
  return <MeetingPage meeting={found} verbs={verbs} />;
}
