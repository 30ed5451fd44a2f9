import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { ListDesk } from "@/components/publication/list-desk";
import { listPage } from "@/services/publications/list-page";
import { announce, closeObjection, halt, registerObjection, release, sendBack, sign } from "../actions";

export const metadata: Metadata = { title: "拟表彰名单" };

const verbs = { announce, closeObjection, halt, registerObjection, release, sendBack, sign };

export default async function ListDeskPage({ params }: PageProps<"/publication/[listId]">) {
  const actor = await requireActor("publication");
  const { listId } = await params;
  const page = await listPage(actor, listId);
  if (page === null) notFound();
  return <ListDesk page={page} verbs={verbs} />;
}
