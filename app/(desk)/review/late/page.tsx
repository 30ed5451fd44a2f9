import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { LatePage } from "@/components/review/late-page";
import { lateDesk } from "@/services/review/late-desk";
import { giveLatePass } from "../actions";

export const metadata: Metadata = { title: "补报通行" };

export default async function Page() {
  const actor = await requireActor("county");
  return <LatePage desk={await lateDesk(actor)} giveLatePass={giveLatePass} />;
}
