import type { Database } from "@/db/client";
import { insertConsultationNotification } from "@/db/queries/notifications";
import { notificationSubject, notificationText, type Told } from "@/domain/notification";

type LetterTopic = "consultation_answered" | "consultation_overdue" | "consultation_reminded";
type Of = { readonly id: string; readonly department: string };

/** Tells the body of a letter what became of it, in the transaction in which it does. */
export const notifyBody = <T extends LetterTopic>(
  { id, department }: Of,
  topic: T,
  told: Told[T],
  db: Database,
): Promise<void> =>
  insertConsultationNotification(db, id, {
    topic,
    subject: notificationSubject(topic, department),
    text: notificationText(topic, department, told),
  });
