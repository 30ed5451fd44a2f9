import type { Metadata } from "next";
import { requireActor } from "@/app/_request/actor";
import { MailPage } from "@/components/admin/mail-page";
import { mailDesk } from "@/services/mail/mail-desk";

export const metadata: Metadata = { title: "邮件" };

export default async function Page() {
  const actor = await requireActor("admin");
  return <MailPage desk={await mailDesk(actor)} />;
}
