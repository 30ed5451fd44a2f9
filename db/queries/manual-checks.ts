import { sql } from "drizzle-orm";
import type { ManualCheck } from "@/domain/review-marks";
import type { Database } from "../client";
import { manualChecks } from "../schema/review-marks";

/** Keeps what a stage found by hand for a rule of one submission, in place of what it found before. */
export async function upsertManualCheck(
  db: Database,
  check: ManualCheck & { readonly nominationId: string; readonly personId: string },
): Promise<void> {
  await db
    .insert(manualChecks)
    .values(check)
    .onConflictDoUpdate({
      target: [manualChecks.nominationId, manualChecks.submission, manualChecks.ruleId, manualChecks.stage],
      set: {
        verdict: sql`excluded.verdict`,
        note: sql`excluded.note`,
        personId: sql`excluded.person_id`,
        at: sql`excluded.at`,
      },
    });
}
