import { and, asc, desc, eq } from "drizzle-orm";
import type { SignKind } from "@/domain/decision";
import type { Database } from "../client";
import { decisions, lists, meetings, signOffs } from "../schema/lists";
import { people } from "../schema/people";

export async function hasMeeting(db: Database, roundId: string, number: string): Promise<boolean> {
  const rows = await db
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(eq(meetings.roundId, roundId), eq(meetings.number, number)));
  return rows.length > 0;
}

/** Enters a meeting, and tells its id. */
export async function insertMeeting(db: Database, meeting: typeof meetings.$inferInsert): Promise<string> {
  const [held] = await db.insert(meetings).values(meeting).returning({ id: meetings.id });
  if (!held) throw new Error("the meeting was not inserted");
  return held.id;
}

/** Enters a meeting and the list that it decided, with its content and digest. */
export async function insertList(
  db: Database,
  meeting: typeof meetings.$inferInsert,
  list: { readonly content: string; readonly sha256: Buffer },
): Promise<string> {
  const meetingId = await insertMeeting(db, meeting);
  const [made] = await db
    .insert(lists)
    .values({ ...list, roundId: meeting.roundId, meetingId, createdAt: meeting.recordedAt })
    .returning({ id: lists.id });
  if (!made) throw new Error("the list was not inserted");
  return made.id;
}

/** The list that a meeting made, as it was fixed; null where there is none for this actor. */
export async function findListOf(
  db: Database,
  meetingId: string,
): Promise<{ readonly id: string; readonly content: string; readonly sha256: Buffer } | null> {
  const [row] = await db
    .select({ id: lists.id, content: lists.content, sha256: lists.sha256 })
    .from(lists)
    .where(eq(lists.meetingId, meetingId));
  return row ?? null;
}

/** The meeting that made a list. */
export async function findMeetingOf(db: Database, listId: string): Promise<string | null> {
  const [row] = await db.select({ meetingId: lists.meetingId }).from(lists).where(eq(lists.id, listId));
  return row?.meetingId ?? null;
}

export type ListRow = {
  readonly id: string;
  readonly roundId: string;
  readonly meetingNumber: string;
  readonly heldOn: string;
  readonly sha256: Buffer;
  readonly createdAt: string;
};

const columns = {
  id: lists.id,
  roundId: lists.roundId,
  meetingNumber: meetings.number,
  heldOn: meetings.heldOn,
  sha256: lists.sha256,
  createdAt: lists.createdAt,
};

export const listLists = (db: Database): Promise<ListRow[]> =>
  db
    .select(columns)
    .from(lists)
    .innerJoin(meetings, eq(meetings.id, lists.meetingId))
    .orderBy(desc(lists.createdAt))
    .limit(200);

export async function findList(db: Database, id: string): Promise<ListRow | null> {
  const [row] = await db
    .select(columns)
    .from(lists)
    .innerJoin(meetings, eq(meetings.id, lists.meetingId))
    .where(eq(lists.id, id));
  return row ?? null;
}

export type SignOffRow = {
  readonly personId: string;
  readonly kind: SignKind;
  readonly sha256: Buffer;
  readonly at: string;
};

export const listSignOffs = (db: Database, listId: string): Promise<(SignOffRow & { account: string | null })[]> =>
  db
    .select({
      personId: signOffs.personId,
      kind: signOffs.kind,
      sha256: signOffs.sha256,
      at: signOffs.at,
      account: people.account,
    })
    .from(signOffs)
    .leftJoin(people, eq(people.id, signOffs.personId))
    .where(eq(signOffs.listId, listId))
    .orderBy(asc(signOffs.at));

export async function insertSignOff(db: Database, signOff: SignOffRow & { readonly listId: string }): Promise<void> {
  await db.insert(signOffs).values(signOff);
}

export type DecisionRow = {
  readonly listId: string;
  readonly documentNumber: string;
  readonly documentDate: string;
  readonly releaseAt: string | null;
  readonly releasedAt: string | null;
};

const decisionColumns = {
  listId: decisions.listId,
  documentNumber: decisions.documentNumber,
  documentDate: decisions.documentDate,
  releaseAt: decisions.releaseAt,
  releasedAt: decisions.releasedAt,
};

export const listDecisions = (db: Database): Promise<DecisionRow[]> => db.select(decisionColumns).from(decisions);

export async function findDecision(db: Database, listId: string): Promise<DecisionRow | null> {
  const [row] = await db.select(decisionColumns).from(decisions).where(eq(decisions.listId, listId));
  return row ?? null;
}

export async function hasDocument(db: Database, documentNumber: string): Promise<boolean> {
  const rows = await db
    .select({ listId: decisions.listId })
    .from(decisions)
    .where(eq(decisions.documentNumber, documentNumber));
  return rows.length > 0;
}

export async function insertDecision(db: Database, decision: typeof decisions.$inferInsert): Promise<void> {
  await db.insert(decisions).values(decision);
}

export async function updateReleased(db: Database, listId: string, releasedAt: string): Promise<void> {
  await db.update(decisions).set({ releasedAt }).where(eq(decisions.listId, listId));
}
