import { asc, desc, eq, gt, inArray, type SQL } from "drizzle-orm";
import type { Notice, NoticeEntry } from "@/domain/notice";
import type { Database } from "../client";
import { publicNoticeEntries, publicNotices } from "../schema/public";

export type NoticeWithEntries = Notice & { readonly entries: readonly NoticeEntry[] };

const noticeColumns = {
  id: publicNotices.id,
  title: publicNotices.title,
  basis: publicNotices.basis,
  procedure: publicNotices.procedure,
  firstDay: publicNotices.firstDay,
  lastDay: publicNotices.lastDay,
  closesAt: publicNotices.closesAt,
  announcedAt: publicNotices.announcedAt,
  sha256: publicNotices.sha256,
  roundYear: publicNotices.roundYear,
  noticeDays: publicNotices.noticeDays,
};

const entryColumns = {
  ordinal: publicNoticeEntries.ordinal,
  award: publicNoticeEntries.award,
  fullName: publicNoticeEntries.fullName,
  countyName: publicNoticeEntries.countyName,
  bodyName: publicNoticeEntries.bodyName,
  staff: publicNoticeEntries.staff,
  women: publicNoticeEntries.women,
  withdrawn: publicNoticeEntries.withdrawn,
};

async function listWhere(db: Database, which: SQL | undefined): Promise<readonly NoticeWithEntries[]> {
  const notices = await db
    .select(noticeColumns)
    .from(publicNotices)
    .where(which)
    .orderBy(desc(publicNotices.announcedAt), asc(publicNotices.id));
  if (notices.length === 0) return [];
  const rows = await db
    .select({ noticeId: publicNoticeEntries.noticeId, entry: entryColumns })
    .from(publicNoticeEntries)
    .where(
      inArray(
        publicNoticeEntries.noticeId,
        notices.map(({ id }) => id),
      ),
    )
    .orderBy(asc(publicNoticeEntries.ordinal));
  return notices.map((notice) => ({
    ...notice,
    entries: rows.filter(({ noticeId }) => noticeId === notice.id).map(({ entry }) => entry),
  }));
}

/** All notices, the newest first. */
export const listPublicNotices = (db: Database): Promise<readonly NoticeWithEntries[]> => listWhere(db, undefined);

export async function findPublicNotice(db: Database, id: string): Promise<NoticeWithEntries | null> {
  const [notice] = await listWhere(db, eq(publicNotices.id, id));
  return notice ?? null;
}

/** The newest notice that closes after `now`. */
export async function findRunningNotice(db: Database, now: string): Promise<NoticeWithEntries | null> {
  const [notice] = await listWhere(db, gt(publicNotices.closesAt, now));
  return notice ?? null;
}
