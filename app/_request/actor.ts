import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { SessionPerson } from "@/services/people/session-person";
import type { Actor, Role } from "@/domain/actor";
import { authOptions } from "./auth";

/** Who is signed in, or null; asked once a request. */
export const currentSession = cache(async (): Promise<SessionPerson | null> => {
  const session = await getServerSession(authOptions);
  return session?.person ?? null;
});

/** Who acts on a desk's page: without a session to the sign-in, with a role the page is not for, not found. */
export async function requireActor(...allowed: readonly Role[]): Promise<Actor> {
  const session = await currentSession();
  if (!session) redirect(`/sign-in?callbackUrl=${encodeURIComponent((await headers()).get("x-asked-for") ?? "/desk")}`);
  if (allowed.length > 0 && !allowed.includes(session.actor.role)) notFound();
  return session.actor;
}
