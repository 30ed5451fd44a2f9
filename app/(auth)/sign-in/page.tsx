import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentSession } from "@/app/_request/actor";
import { SignInPage } from "@/components/auth/sign-in-page";
import { env } from "@/env";

export const metadata: Metadata = { title: "登录" };

type Props = { readonly searchParams: Promise<{ readonly callbackUrl?: string | readonly string[] }> };

export default async function SignIn({ searchParams }: Props) {
  const { callbackUrl } = await searchParams;
  if ((await currentSession()) !== null) redirect("/desk");
  return <SignInPage asked={typeof callbackUrl === "string" ? callbackUrl : null} demo={env.DEMO !== "0"} />;
}
