import { and, count, desc, isNull, lte, sql } from "drizzle-orm";
import type { Notification } from "@/domain/notification";
import type { Database } from "../client";
import { notifications } from "../schema/late-passes";

export type NewNotification = {
  readonly organisationId: string;
  readonly nominationId: string;
  readonly topic: string;
  readonly subject: string;
  readonly text: string;
};

/** Tells an organisation, in the application and, where its people have an address, by mail. */
export async function insertNotification(
  db: Database,
  { organisationId, nominationId, topic, subject, text }: NewNotification,
): Promise<void> {
  await db.execute(
    sql`select app.notify_organisation(${organisationId}::uuid, ${nominationId}::uuid, ${topic}, ${subject}, ${text})`,
  );
}

/** How many addresses a telling of a nomination goes to by mail: a count and no more. */
export async function countAddresses(
  db: Database,
  { organisationId, nominationId }: Pick<NewNotification, "organisationId" | "nominationId">,
): Promise<number> {
  const rows = await db.execute<{ addresses: number }>(
    sql`select app.addresses_of(${organisationId}::uuid, ${nominationId}::uuid) as addresses`,
  );
  const row = rows[0];
  return row?.addresses ?? 0;
}

/** Tells a body of a letter of its own, through the function that leaves out who is kept from it. */
export async function insertConsultationNotification(
  db: Database,
  consultationId: string,
  { topic, subject, text }: Pick<NewNotification, "topic" | "subject" | "text">,
): Promise<void> {
  await db.execute(sql`select app.notify_of_consultation(${consultationId}::uuid, ${topic}, ${subject}, ${text})`);
}

/** The actor's organisation's own, newest first; the database lets nobody else's through. */
export const listNotifications = (db: Database): Promise<readonly Notification[]> =>
  db
    .select({
      id: notifications.id,
      nominationId: notifications.nominationId,
      topic: notifications.topic,
      text: notifications.text,
      at: notifications.at,
      readAt: notifications.readAt,
    })
    .from(notifications)
    .orderBy(desc(notifications.at), desc(notifications.id))
    .limit(200);

export async function countUnread(db: Database): Promise<number> {
  const [row] = await db.select({ unread: count() }).from(notifications).where(isNull(notifications.readAt));
  return row?.unread ?? 0;
}

export async function updateRead(db: Database, until: string, now: string): Promise<void> {
  await db
    .update(notifications)
    .set({ readAt: now })
    .where(and(isNull(notifications.readAt), lte(notifications.at, until)));
}
