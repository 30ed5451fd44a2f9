import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { meetingQuery } from "@/components/meeting/meeting-query";
import { NewMeetingPage } from "@/components/meeting/new-meeting-page";
import { NoRound } from "@/components/ranking/no-round";
import { newMeeting } from "@/services/agendas/new-meeting";
import { prepareAgenda } from "../actions";

export const metadata: Metadata = { title: "准备会议" };

export default async function Page({ searchParams }: PageProps<"/review/meetings/new">) {
  const actor = await requireActor("city");
  const start = await newMeeting(actor, meetingQuery(await searchParams));
  return start === null ? <NoRound /> : <NewMeetingPage start={start} prepare={prepareAgenda} />;
}
