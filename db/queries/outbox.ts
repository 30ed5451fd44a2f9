import { and, asc, desc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import type { Letter, OutboxLine } from "@/domain/mail";
import type { Database } from "../client";
import { outbox } from "../schema/requests";

const columns = {
  id: outbox.id,
  to: sql<string>`${outbox.payload} ->> 'to'`,
  subject: sql<string>`${outbox.payload} ->> 'subject'`,
  text: sql<string>`${outbox.payload} ->> 'text'`,
  attempts: outbox.attempts,
};
const isLetter = sql`${outbox.payload} ? 'to'`;

/** Holds the letter that has been due longest; one that somebody else holds is passed over. */
export async function lockDueLetter(
  db: Database,
  now: string,
  mostAttempts: number,
): Promise<(Letter & { readonly attempts: number }) | null> {
  const [row] = await db
    .select(columns)
    .from(outbox)
    .where(and(isNull(outbox.sentAt), lte(outbox.dueAt, now), lt(outbox.attempts, mostAttempts), isLetter))
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(1)
    .for("update", { skipLocked: true });
  return row ?? null;
}

export async function updateSent(db: Database, id: string, now: string): Promise<void> {
  await db
    .update(outbox)
    .set({ sentAt: now, attempts: sql`${outbox.attempts} + 1`, failure: "" })
    .where(eq(outbox.id, id));
}

export async function updateFailed(
  db: Database,
  id: string,
  change: { readonly failure: string; readonly dueAt: string },
): Promise<void> {
  await db
    .update(outbox)
    .set({ ...change, attempts: sql`${outbox.attempts} + 1` })
    .where(eq(outbox.id, id));
}

export async function insertLetter(db: Database, topic: string, letter: Omit<Letter, "id">): Promise<void> {
  await db.insert(outbox).values({ topic, payload: letter });
}

/** Who looks after the mail does not see what a link ends in. */
const withoutTokens = sql<string>`regexp_replace(${outbox.payload} ->> 'text', '(/(consult|invitation)/)[A-Za-z0-9_-]{43}', '\\1……', 'g')`;

/** The newest letters, those that have not gone out first. */
export const listLetters = (db: Database): Promise<readonly OutboxLine[]> =>
  db
    .select({
      ...columns,
      text: withoutTokens,
      createdAt: outbox.createdAt,
      sentAt: outbox.sentAt,
      dueAt: outbox.dueAt,
      failure: outbox.failure,
    })
    .from(outbox)
    .where(isLetter)
    .orderBy(sql`${outbox.sentAt} is not null`, desc(outbox.createdAt), desc(outbox.id))
    .limit(200);
