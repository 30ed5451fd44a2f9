import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentSession, requireActor } from "@/app/_request/actor";
import { CheckPage } from "@/components/nomination/check-page";
import { formPage } from "@/services/nominations/form-page";
import { submit } from "../../actions";

export const metadata: Metadata = { title: "检查与提交" };

export default async function Page({ params }: PageProps<"/nominations/[nominationId]/check">) {
  const actor = await requireActor("unit", "county");
  const { nominationId } = await params;
  const page = await formPage(actor, nominationId);
  const session = await currentSession();
  if (page === null || page.nomination === null) notFound();
  return <CheckPage page={page} account={session?.account ?? ""} nomination={page.nomination} submit={submit} />;
}
