import type { Metadata } from "next";
import { ConsultPage } from "@/components/consultation/consult-page";
import { readByLink } from "@/services/consultations/read-by-link";
import "@/components/styles/consultation.css";

export const metadata: Metadata = {
  title: "征求意见答复",
  robots: { index: false, follow: false, noarchive: true },
  referrer: "no-referrer",
};

export default async function Page({ params }: PageProps<"/consult/[token]">) {
  const { token } = await params;
  return <ConsultPage token={token} linked={await readByLink(token)} />;
}
