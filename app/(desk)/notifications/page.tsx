import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { NotificationsPage } from "@/components/nomination/notifications-page";
import { listNotifications } from "@/services/notifications/list-notifications";
import { markRead } from "./actions";

export const metadata: Metadata = { title: "通知" };

export default async function Page() {
  const actor = await requireActor("unit", "county", "city", "publication");
  const list = await listNotifications(actor);
  return <NotificationsPage role={actor.role} list={list} markRead={markRead} />;
}
