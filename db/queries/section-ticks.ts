import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../client";
import { sectionTicks } from "../schema/review-marks";

type Tick = Pick<typeof sectionTicks.$inferSelect, "personId" | "nominationId" | "section">;

/** Ticks a section as it reads now, in place of an earlier tick. */
export async function upsertTick(
  db: Database,
  tick: Tick & { readonly sha256: Buffer; readonly at: string },
): Promise<void> {
  await db
    .insert(sectionTicks)
    .values(tick)
    .onConflictDoUpdate({
      target: [sectionTicks.personId, sectionTicks.nominationId, sectionTicks.section],
      set: { sha256: sql`excluded.sha256`, at: sql`excluded.at` },
    });
}

export async function deleteTick(db: Database, { personId, nominationId, section }: Tick): Promise<void> {
  await db
    .delete(sectionTicks)
    .where(
      and(
        eq(sectionTicks.personId, personId),
        eq(sectionTicks.nominationId, nominationId),
        eq(sectionTicks.section, section),
      ),
    );
}

/** The sections that a person has ticked, with the digest of what they ticked. */
export const listTicks = (db: Database, personId: string, nominationId: string) =>
  db
    .select({ section: sectionTicks.section, sha256: sectionTicks.sha256 })
    .from(sectionTicks)
    .where(and(eq(sectionTicks.personId, personId), eq(sectionTicks.nominationId, nominationId)));
