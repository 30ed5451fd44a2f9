import { sql } from "drizzle-orm";
import type { Identity } from "./honours";
import type { AwardKey } from "@/domain/award-types";
import type { Database } from "../client";

/** Another nomination of this collective that was submitted for the award in the round, whoever's it is; null where there is none. */
export async function findDuplicate(
  db: Database,
  nominationId: string,
  award: AwardKey,
  { fullName, creditCode }: Identity,
): Promise<{ readonly id: string; readonly organisationName: string } | null> {
  const rows = await db.execute<{ id: string; organisation_name: string }>(
    sql`select id, organisation_name from app.duplicate_of(${nominationId}::uuid, ${award}, ${fullName}, ${creditCode})`,
  );
  const row = rows[0];
  return row ? { id: row.id, organisationName: row.organisation_name } : null;
}
