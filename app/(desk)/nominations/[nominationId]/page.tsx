import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentSession, requireActor } from "@/app/_request/actor";
import { NominationPage } from "@/components/nomination/nomination-page";
import { formPage } from "@/services/nominations/form-page";
import {
  create,
  editing,
  moveCertificates,
  recall,
  removeAttachment,
  restoreAttachment,
  save,
  withdraw,
} from "../actions";

const verbs = { create, save, editing, removeAttachment, restoreAttachment, moveCertificates, recall, withdraw };

export const metadata: Metadata = { title: "申报" };

export default async function Page({ params }: PageProps<"/nominations/[nominationId]">) {
  const actor = await requireActor("unit", "county");
  const { nominationId } = await params;
  const page = await formPage(actor, nominationId);
  const session = await currentSession();
  if (page === null) notFound();
  return <NominationPage page={page} account={session?.account ?? ""} verbs={verbs} />;
}
