import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "../client";
import { savedViews } from "../schema/review-marks";

const living = (personId: string) => and(eq(savedViews.personId, personId), isNull(savedViews.removedAt));

/** The names of the views that a person has. */
export async function listViewNames(db: Database, personId: string): Promise<readonly string[]> {
  const rows = await db.select({ name: savedViews.name }).from(savedViews).where(living(personId));
  return rows.map(({ name }) => name);
}

export async function insertView(
  db: Database,
  view: { readonly personId: string; readonly name: string; readonly query: string; readonly createdAt: string },
): Promise<string | null> {
  const [row] = await db.insert(savedViews).values(view).onConflictDoNothing().returning({ id: savedViews.id });
  return row?.id ?? null;
}

/** Removes a living view of this person, or brings a removed one back; its name, null where there is none. */
export async function updateRemovedView(
  db: Database,
  { personId, id }: { readonly personId: string; readonly id: string },
  removedAt: string | null,
): Promise<string | null> {
  const [row] = await db
    .update(savedViews)
    .set({ removedAt })
    .where(
      and(
        eq(savedViews.id, id),
        eq(savedViews.personId, personId),
        removedAt === null ? sql`${savedViews.removedAt} is not null` : isNull(savedViews.removedAt),
      ),
    )
    .returning({ name: savedViews.name });
  return row?.name ?? null;
}

/** The name of a removed view of this person. */
export async function findRemovedView(db: Database, personId: string, id: string): Promise<string | null> {
  const [row] = await db
    .select({ name: savedViews.name })
    .from(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.personId, personId), sql`${savedViews.removedAt} is not null`));
  return row?.name ?? null;
}
