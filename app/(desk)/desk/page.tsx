import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { homeOf } from "@/components/desk/home-of";
import { PlainDesk } from "@/components/desk/plain-desk";

export const metadata: Metadata = { title: "工作台" };

export default async function DeskPage() {
  const actor = await requireActor();
  const home = homeOf(actor.role);
  if (home !== null) redirect(home);
  return <PlainDesk role={actor.role} />;
}
