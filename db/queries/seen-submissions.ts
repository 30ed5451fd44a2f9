import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { seenSubmissions } from "../schema/review-marks";

/** Notes that a person has a submission open; the one they had open before stays known, and an older one changes nothing. */
export async function upsertSeen(
  db: Database,
  seen: Pick<typeof seenSubmissions.$inferSelect, "personId" | "nominationId" | "submission" | "at">,
): Promise<void> {
  await db
    .insert(seenSubmissions)
    .values(seen)
    .onConflictDoUpdate({
      target: [seenSubmissions.personId, seenSubmissions.nominationId],
      set: {
        submission: sql`excluded.submission`,
        earlier: sql`${seenSubmissions.submission}`,
        at: sql`excluded.at`,
      },
      setWhere: sql`${seenSubmissions.submission} < excluded.submission`,
    });
}
