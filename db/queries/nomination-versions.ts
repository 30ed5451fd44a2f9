import { desc, eq, inArray } from "drizzle-orm";
import type { FormDraft } from "@/domain/nomination";
import type { Database } from "../client";
import { nominationVersions } from "../schema/nominations";

export type NominationVersion = {
  readonly nominationId: string;
  readonly number: number;
  readonly form: FormDraft;
  readonly sha256: Buffer;
  readonly submittedAt: string;
};

const columns = {
  nominationId: nominationVersions.nominationId,
  number: nominationVersions.number,
  form: nominationVersions.form,
  sha256: nominationVersions.sha256,
  submittedAt: nominationVersions.submittedAt,
};

export async function insertVersion(db: Database, version: NominationVersion & { submittedBy: string }): Promise<void> {
  await db.insert(nominationVersions).values(version);
}

/** All submissions of a nomination, newest first. */
export const listVersions = (db: Database, nominationId: string): Promise<NominationVersion[]> =>
  db
    .select(columns)
    .from(nominationVersions)
    .where(eq(nominationVersions.nominationId, nominationId))
    .orderBy(desc(nominationVersions.number));

/** The newest submission of each of these nominations, by nomination. */
export async function listLatestVersions(
  db: Database,
  nominationIds: readonly string[],
): Promise<ReadonlyMap<string, NominationVersion>> {
  if (nominationIds.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([nominationVersions.nominationId], columns)
    .from(nominationVersions)
    .where(inArray(nominationVersions.nominationId, [...nominationIds]))
    .orderBy(nominationVersions.nominationId, desc(nominationVersions.number));
  return new Map(rows.map((row) => [row.nominationId, row]));
}
