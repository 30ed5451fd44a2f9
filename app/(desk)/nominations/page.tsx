import type { Metadata } from "next";
import { currentSession, requireActor } from "@/app/_request/actor";
import { UnitDeskPage } from "@/components/nomination/unit-desk-page";
import { unitDesk } from "@/services/nominations/unit-desk";
import { recall, withdraw } from "./actions";

export const metadata: Metadata = { title: "我的申报" };

export default async function Page() {
  const actor = await requireActor("unit");
  const desk = await unitDesk(actor);
  const session = await currentSession();
  return <UnitDeskPage desk={desk} account={session?.account ?? ""} recall={recall} withdraw={withdraw} />;
}
