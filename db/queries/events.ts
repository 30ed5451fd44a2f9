import { sql } from "drizzle-orm";
import type { Database } from "../client";

export type Event = {
  readonly verb: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Digests and words of the procedure; never what a person typed. */
  readonly detail: Readonly<Record<string, unknown>>;
};

/** Appends to the log through the one function that may, and tells the event's number. Holds the log until the transaction ends. */
export async function appendEvent(db: Database, event: Event): Promise<number> {
  const rows = await db.execute<{ number: string }>(
    sql`select audit.append(${event.verb}, ${event.subjectKind}, ${event.subjectId}::uuid, ${JSON.stringify(event.detail)}::jsonb) as number`,
  );
  const row = rows[0];
  return Number(row?.number);
}
