import { and, eq } from "drizzle-orm";
import type { NoticeEntry } from "@/domain/notice";
import type { PublicCollective } from "@/domain/publication";
import type { Database } from "../client";
import { publicCollectives, publicHonours, publicNoticeEntries, publicNotices } from "../schema/public";

/** Copies a collective for the public; one that is there already is brought up to date. */
export async function upsertPublicCollective(
  db: Database,
  collective: PublicCollective & { readonly id: string; readonly publishAt: string },
): Promise<void> {
  const { id, publishAt, ...facts } = collective;
  await db
    .insert(publicCollectives)
    .values({ id, publishAt, ...facts })
    .onConflictDoUpdate({ target: publicCollectives.id, set: facts });
}

export async function insertPublicHonour(db: Database, honour: typeof publicHonours.$inferInsert): Promise<void> {
  await db.insert(publicHonours).values(honour);
}

export async function insertPublicNotice(
  db: Database,
  notice: typeof publicNotices.$inferInsert,
  entries: readonly NoticeEntry[],
): Promise<void> {
  await db.insert(publicNotices).values(notice);
  if (entries.length > 0)
    await db.insert(publicNoticeEntries).values(entries.map((entry) => ({ ...entry, noticeId: notice.id })));
}

/** Marks an entry of a public notice as withdrawn from the procedure; its line stays. */
export async function updateWithdrawn(db: Database, noticeId: string, ordinal: number): Promise<void> {
  await db
    .update(publicNoticeEntries)
    .set({ withdrawn: true })
    .where(and(eq(publicNoticeEntries.noticeId, noticeId), eq(publicNoticeEntries.ordinal, ordinal)));
}
