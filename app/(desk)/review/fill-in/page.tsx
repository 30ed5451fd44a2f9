import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { FillInPage } from "@/components/review/fill-in-page";
import { fillInDesk } from "@/services/review/fill-in-desk";
import { createForUnit } from "../actions";

export const metadata: Metadata = { title: "代填申报" };

export default async function Page() {
  const actor = await requireActor("county");
  return <FillInPage desk={await fillInDesk(actor)} createForUnit={createForUnit} />;
}
