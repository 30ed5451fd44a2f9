import { eq } from "drizzle-orm";
import type { Database } from "../client";
import { publicNotices } from "../schema/public";
import { rounds } from "../schema/rounds";

/** Whether a notice of the round has been opened. */
export async function hasNotice(db: Database, roundYear: number): Promise<boolean> {
  const rows = await db
    .select({ id: publicNotices.id })
    .from(publicNotices)
    .where(eq(publicNotices.roundYear, roundYear))
    .limit(1);
  return rows.length > 0;
}

/** The rounds of which a notice has been opened, by id. */
export async function listRoundsOnNotice(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectDistinct({ id: rounds.id })
    .from(rounds)
    .innerJoin(publicNotices, eq(publicNotices.roundYear, rounds.year));
  return new Set(rows.map(({ id }) => id));
}
