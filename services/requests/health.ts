import { type Database, desks, everybody } from "@/db/client";
import { findNow } from "@/db/queries/actors";

export type Health = {
  readonly status: "ok" | "failing";
  readonly database: "ok" | "unreachable";
  readonly now: string | null;
};

/** Whether the service can serve: both logins reach the database within two seconds. */
export async function health(on: readonly Database[] = [desks(), everybody()]): Promise<Health> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, 2_000, null));
  const times = await Promise.race([Promise.all(on.map(findNow)).catch(() => null), late]);
  const now = times?.[0] ?? null;
  return now ? { status: "ok", database: "ok", now } : { status: "failing", database: "unreachable", now: null };
}
