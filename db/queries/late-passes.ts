import { desc, inArray, sql } from "drizzle-orm";
import type { LatePass, LateLine } from "@/domain/review-desk";
import type { Database } from "../client";
import { latePasses } from "../schema/late-passes";

/** The pass given last to each of these nominations, by nomination. */
export async function listLatePasses(
  db: Database,
  nominationIds: readonly string[],
): Promise<ReadonlyMap<string, LatePass>> {
  if (nominationIds.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([latePasses.nominationId], {
      nominationId: latePasses.nominationId,
      until: latePasses.until,
      reason: latePasses.reason,
    })
    .from(latePasses)
    .where(inArray(latePasses.nominationId, [...nominationIds]))
    .orderBy(latePasses.nominationId, desc(latePasses.givenAt), desc(latePasses.until));
  return new Map(rows.map(({ nominationId, until, reason }) => [nominationId, { until, reason }]));
}

export async function findLatePass(db: Database, nominationId: string): Promise<LatePass | null> {
  return (await listLatePasses(db, [nominationId])).get(nominationId) ?? null;
}

/** Gives a pass through the one function that may, to drafts as well; whose nomination it is, null where it is not this body's. */
export async function giveLatePass(
  db: Database,
  { nominationId, until, reason }: LatePass & { readonly nominationId: string },
): Promise<{ readonly organisationId: string; readonly title: string } | null> {
  const [given] = await db.execute<{ organisation: string | null; title: string }>(
    sql`select organisation, title from app.give_late_pass(${nominationId}::uuid, ${until}::timestamptz, ${reason})`,
  );
  return given && given.organisation !== null ? { organisationId: given.organisation, title: given.title } : null;
}

/** The drafts of the newest round that name the acting body: no more than whose they are and what they are called. */
export async function listDraftsForBody(db: Database): Promise<readonly Omit<LateLine, "returned">[]> {
  const rows = await db.execute<{ id: string; title: string; organisation_name: string; late_until: string | null }>(
    sql`select id, title, organisation_name, to_char(late_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as late_until
      from app.drafts_for_body()`,
  );
  return rows.map(({ id, title, organisation_name: organisationName, late_until: latePassUntil }) => ({
    id,
    title,
    organisationName,
    latePassUntil,
  }));
}
