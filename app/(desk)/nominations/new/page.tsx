import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { NominationPage } from "@/components/nomination/nomination-page";
import { formPage } from "@/services/nominations/form-page";
import { create, recall, save, withdraw } from "../actions";

export const metadata: Metadata = { title: "新建申报" };

export default async function Page() {
  const actor = await requireActor("unit");
  const page = await formPage(actor, null);
  if (page === null) notFound();
  return <NominationPage page={page} verbs={{ create, save, recall, withdraw }} />;
}
