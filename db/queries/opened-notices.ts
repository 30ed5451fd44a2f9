import { eq } from "drizzle-orm";
import type { Database } from "../client";
import { publicNotices } from "../schema/public";

/** Whether a notice of the round has been opened. */
export async function hasNotice(db: Database, roundYear: number): Promise<boolean> {
  const rows = await db
    .select({ id: publicNotices.id })
    .from(publicNotices)
    .where(eq(publicNotices.roundYear, roundYear))
    .limit(1);
  return rows.length > 0;
}
