import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { ConsultationPage } from "@/components/consultation/consultation-page";
import { consultationDesk } from "@/services/consultations/consultation-desk";
import { ask, remind, renewLink } from "./actions";
import "@/components/styles/consultation.css";

export const metadata: Metadata = { title: "征求意见" };

const verbs = { ask, remind, renewLink };

export default async function Page({ searchParams }: PageProps<"/review/consultations">) {
  const actor = await requireActor("county", "city");
  const { about } = await searchParams;
  return (
    <ConsultationPage
      desk={await consultationDesk(actor)}
      about={typeof about === "string" ? [about] : []}
      verbs={verbs}
    />
  );
}
