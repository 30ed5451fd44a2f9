import { and, desc, eq } from "drizzle-orm";
import type { AwardKey } from "@/domain/award-types";
import type { ScenarioLine } from "@/domain/ranking";
import type { Database } from "../client";
import { scenarios } from "../schema/rankings";

export type Scenario = typeof scenarios.$inferSelect;

/** Keeps a comparison; null where its name is taken. */
export async function insertScenario(db: Database, scenario: typeof scenarios.$inferInsert): Promise<string | null> {
  const [row] = await db.insert(scenarios).values(scenario).onConflictDoNothing().returning({ id: scenarios.id });
  return row?.id ?? null;
}

/** The comparisons kept of an award, newest first. */
export const listScenarios = (db: Database, roundId: string, award: AwardKey): Promise<ScenarioLine[]> =>
  db
    .select({ id: scenarios.id, name: scenarios.name, savedAt: scenarios.savedAt })
    .from(scenarios)
    .where(and(eq(scenarios.roundId, roundId), eq(scenarios.award, award)))
    .orderBy(desc(scenarios.savedAt), desc(scenarios.id));

export async function findScenario(db: Database, id: string): Promise<Scenario | null> {
  const [row] = await db.select().from(scenarios).where(eq(scenarios.id, id));
  return row ?? null;
}
