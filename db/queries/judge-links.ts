import { sql } from "drizzle-orm";
import type { Database } from "../client";

/** Makes a link for a judge, known by its digest; false where it is no judge's or not this actor's to make. */
export async function insertJudgeLink(db: Database, digest: Buffer, personId: string, days: number): Promise<boolean> {
  const rows = await db.execute<{ done: boolean }>(
    sql`select app.make_judge_link(${digest}, ${personId}::uuid, make_interval(days => ${days})) as done`,
  );
  return rows[0]?.done === true;
}

export type LinkState = "open" | "used" | "expired" | "unknown";

const states: readonly LinkState[] = ["open", "used", "expired"];

/** How a link stands, without using it up. */
export async function findLinkState(db: Database, digest: Buffer): Promise<LinkState> {
  const rows = await db.execute<{ state: string | null }>(sql`select app.judge_link_state(${digest}) as state`);
  return states.find((state) => state === rows[0]?.state) ?? "unknown";
}

/** Uses up a link and opens a session; whose, or null where the link was used, is over or was never made. */
export async function openSessionByLink(
  db: Database,
  link: Buffer,
  token: Buffer,
  seconds: number,
): Promise<string | null> {
  const rows = await db.execute<{ id: string | null }>(
    sql`select app.open_session_by_link(${link}, ${token}, make_interval(secs => ${seconds})) as id`,
  );
  return rows[0]?.id ?? null;
}
