import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Actor } from "@/domain/actor";

/** Gives these people an address each. */
export const addressed = (all: Database, people: readonly Actor[]): Promise<unknown> =>
  all.execute(
    sql`update app.people set email = account || '@example.cn' where id in ${people.map(({ personId }) => personId)}`,
  );

/** What waits in the outbox: how many letters of each subject, in the order of the subjects. */
export async function lettersBySubject(all: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await all.execute<{ subject: string; letters: number }>(sql`
    select payload ->> 'subject' as subject, count(*)::integer as letters from app.outbox where payload ? 'to' group by 1 order by 1`);
  return new Map(rows.map(({ subject, letters }) => [subject, letters]));
}
