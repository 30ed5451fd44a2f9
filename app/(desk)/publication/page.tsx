import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { PublicationLists } from "@/components/publication/publication-lists";
import { publicationDesk } from "@/services/publications/publication-desk";

export const metadata: Metadata = { title: "发布台" };

export default async function PublicationPage() {
  const actor = await requireActor("publication");
  return <PublicationLists desk={await publicationDesk(actor)} />;
}
