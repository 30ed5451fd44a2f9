import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { AwardKey } from "@/domain/award-types";
import type { Database } from "../client";
import { listEntries } from "../schema/lists";

export type EntryRow = {
  readonly listId: string;
  readonly nominationId: string;
  readonly ordinal: number;
  readonly award: AwardKey;
  readonly fullName: string;
  readonly bodyId: string;
  readonly submission: number;
  readonly removedReason: string | null;
};

export async function insertEntries(db: Database, entries: readonly Omit<EntryRow, "removedReason">[]): Promise<void> {
  await db.insert(listEntries).values([...entries]);
}

/** All entries of these lists, removed ones too, in list order. */
export const listEntriesOf = (db: Database, listIds: readonly string[]): Promise<EntryRow[]> =>
  listIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          listId: listEntries.listId,
          nominationId: listEntries.nominationId,
          ordinal: listEntries.ordinal,
          award: listEntries.award,
          fullName: listEntries.fullName,
          bodyId: listEntries.bodyId,
          submission: listEntries.submission,
          removedReason: listEntries.removedReason,
        })
        .from(listEntries)
        .where(inArray(listEntries.listId, [...listIds]))
        .orderBy(asc(listEntries.ordinal));

/** The list on which a nomination stands now, or null. */
export async function findLivingEntry(db: Database, nominationId: string) {
  const [row] = await db
    .select({ listId: listEntries.listId, ordinal: listEntries.ordinal })
    .from(listEntries)
    .where(and(eq(listEntries.nominationId, nominationId), isNull(listEntries.removedAt)));
  return row ?? null;
}

/** Marks a nomination's entry on its living list as removed; the list itself is never rewritten. */
export async function updateRemoved(
  db: Database,
  nominationId: string,
  removal: { readonly removedAt: string; readonly removedReason: string },
): Promise<void> {
  await db
    .update(listEntries)
    .set(removal)
    .where(and(eq(listEntries.nominationId, nominationId), isNull(listEntries.removedAt)));
}
