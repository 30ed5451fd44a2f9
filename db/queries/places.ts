import { and, eq, sql } from "drizzle-orm";
import type { AwardKey } from "@/domain/award-types";
import type { Quota } from "@/domain/round";
import type { Database } from "../client";
import { quotas } from "../schema/quotas";

const columns = {
  roundId: quotas.roundId,
  bodyId: quotas.bodyId,
  award: quotas.award,
  places: quotas.places,
  /** Without the places of what the reader is kept from. */
  used: sql<number>`${quotas.used} - app.hidden_places(${quotas.roundId}, ${quotas.bodyId}, ${quotas.award})`,
};

/** Takes a place of the nomination's body, or of the city; false when none is left, true when one is held already. */
export async function takePlace(db: Database, nominationId: string, of: "body" | "city"): Promise<boolean> {
  const rows = await db.execute<{ taken: boolean }>(
    sql`select app.take_place(${nominationId}::uuid, ${of === "city"}) as taken`,
  );
  const row = rows[0];
  return row?.taken === true;
}

/** Frees every place of the nomination, or the city's only. */
export async function freePlaces(db: Database, nominationId: string, of: "every" | "city"): Promise<void> {
  await db.execute(sql`select app.free_places(${nominationId}::uuid, ${of})`);
}

export async function findQuota(db: Database, roundId: string, bodyId: string, award: AwardKey): Promise<Quota | null> {
  const [row] = await db
    .select(columns)
    .from(quotas)
    .where(and(eq(quotas.roundId, roundId), eq(quotas.bodyId, bodyId), eq(quotas.award, award)));
  return row ?? null;
}
