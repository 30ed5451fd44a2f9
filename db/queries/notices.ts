import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import type { ObjectionChannel, ObjectionOutcome } from "@/domain/decision";
import type { Database } from "../client";
import { decisions, listEntries, notices, objections } from "../schema/lists";
import { nominations } from "../schema/nominations";

export type NoticeRow = {
  readonly id: string;
  readonly listId: string;
  readonly title: string;
  readonly basis: string;
  readonly procedure: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly closesAt: string;
  readonly announcedAt: string;
  readonly sha256: Buffer;
};

const columns = {
  id: notices.id,
  listId: notices.listId,
  title: notices.title,
  basis: notices.basis,
  procedure: notices.procedure,
  firstDay: notices.firstDay,
  lastDay: notices.lastDay,
  closesAt: notices.closesAt,
  announcedAt: notices.announcedAt,
  sha256: notices.sha256,
};

export const listNotices = (db: Database): Promise<NoticeRow[]> => db.select(columns).from(notices);

export async function findNoticeOf(db: Database, listId: string): Promise<NoticeRow | null> {
  const [row] = await db.select(columns).from(notices).where(eq(notices.listId, listId));
  return row ?? null;
}

export async function insertNotice(
  db: Database,
  notice: Omit<NoticeRow, "id"> & { readonly announcedBy: string },
): Promise<string> {
  const [row] = await db.insert(notices).values(notice).returning({ id: notices.id });
  if (!row) throw new Error("the notice was not inserted");
  return row.id;
}

export type ObjectionRow = {
  readonly id: string;
  readonly noticeId: string;
  readonly nominationId: string | null;
  readonly receivedOn: string;
  readonly channel: ObjectionChannel;
  readonly facts: string;
  readonly registeredAt: string;
  readonly outcome: ObjectionOutcome | null;
  readonly conclusion: string | null;
  readonly closedAt: string | null;
};

const objectionColumns = {
  id: objections.id,
  noticeId: objections.noticeId,
  nominationId: objections.nominationId,
  receivedOn: objections.receivedOn,
  channel: objections.channel,
  facts: objections.facts,
  registeredAt: objections.registeredAt,
  outcome: objections.outcome,
  conclusion: objections.conclusion,
  closedAt: objections.closedAt,
};

export const listObjections = (db: Database, noticeIds: readonly string[]): Promise<ObjectionRow[]> =>
  noticeIds.length === 0
    ? Promise.resolve([])
    : db
        .select(objectionColumns)
        .from(objections)
        .where(inArray(objections.noticeId, [...noticeIds]))
        .orderBy(asc(objections.registeredAt));

export async function findObjection(db: Database, id: string): Promise<ObjectionRow | null> {
  const [row] = await db.select(objectionColumns).from(objections).where(eq(objections.id, id)).for("update");
  return row ?? null;
}

export async function insertObjection(db: Database, objection: typeof objections.$inferInsert): Promise<string> {
  const [row] = await db.insert(objections).values(objection).returning({ id: objections.id });
  if (!row) throw new Error("the objection was not inserted");
  return row.id;
}

export async function updateObjection(
  db: Database,
  id: string,
  closing: { outcome: ObjectionOutcome; conclusion: string; closedBy: string; closedAt: string },
): Promise<void> {
  await db.update(objections).set(closing).where(eq(objections.id, id));
}

const openAgainst = sql`exists (select 1 from app.objections o where o.notice_id = ${notices.id} and (o.closed_at is null or o.outcome = 'upheld')
  and (o.nomination_id is null or o.nomination_id = ${nominations.id}))`;

/** Nominations whose notice has closed without an open or an upheld objection: due to be cleared, in list order. */
export const listDueToClear = (db: Database, now: string): Promise<{ id: string; version: number }[]> =>
  db
    .select({ id: nominations.id, version: nominations.version })
    .from(nominations)
    .innerJoin(listEntries, and(eq(listEntries.nominationId, nominations.id), isNull(listEntries.removedAt)))
    .innerJoin(notices, eq(notices.listId, listEntries.listId))
    .where(and(eq(nominations.status, "on_notice"), lte(notices.closesAt, now), sql`not ${openAgainst}`))
    .orderBy(asc(nominations.id));

/** Lists whose embargo has ended and that are not released yet. */
export const listDueToRelease = (db: Database, now: string): Promise<{ listId: string }[]> =>
  db
    .select({ listId: decisions.listId })
    .from(decisions)
    .where(and(isNull(decisions.releasedAt), lte(decisions.releaseAt, now)));
