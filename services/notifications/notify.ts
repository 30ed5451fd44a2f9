import type { Transaction } from "@/db/client";
import { insertNotification } from "@/db/queries/notifications";
import { type Addressee, notificationSubject, notificationText, type Told, type Topic } from "@/domain/notification";

/** Tells an organisation in the transaction of what it is told: in the application, and by mail where it has an address. */
export const notify = <T extends Topic>(
  { organisationId, nominationId, title }: Addressee,
  topic: T,
  told: Told[T],
  { db }: Pick<Transaction, "db">,
): Promise<void> =>
  insertNotification(db, {
    organisationId,
    nominationId,
    topic,
    subject: notificationSubject(topic, title),
    text: notificationText(topic, title, told),
  });
