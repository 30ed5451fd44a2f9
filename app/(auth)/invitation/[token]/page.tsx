import type { Metadata } from "next";
import { InvitationPage } from "@/components/auth/invitation-page";
import { linkState } from "@/services/people/link-state";

export const metadata: Metadata = { title: "评审邀请", robots: { index: false }, referrer: "same-origin" };

export default async function Invitation({ params }: PageProps<"/invitation/[token]">) {
  const { token } = await params;
  return <InvitationPage token={token} state={await linkState(token)} />;
}
