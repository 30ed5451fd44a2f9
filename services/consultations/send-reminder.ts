import type { Transaction } from "@/db/client";
import { type ConsultationRow, updateReminded } from "@/db/queries/consultations";
import { appendEvent } from "@/db/queries/events";
import { findOrganisation } from "@/db/queries/organisations";
import { insertLetter } from "@/db/queries/outbox";
import { reminderMail } from "@/domain/consultation";
import { siteAddress } from "@/outside/site-address";
import { notifyBody } from "./notify-body";

/** Reminds a department, by mail where it has an address, keeps that it was reminded and tells the body. */
export async function sendReminder(letter: ConsultationRow, { db, now }: Transaction): Promise<void> {
  const { id, bodyId, department, email, dueOn } = letter;
  await updateReminded(db, id, now);
  if (email !== null) {
    const bodyName = (await findOrganisation(db, bodyId))?.name ?? "";
    const mail = reminderMail({ department, bodyName, dueOn }, siteAddress());
    await insertLetter(db, "consultation.reminded", { to: email, ...mail });
  }
  await notifyBody(letter, "consultation_reminded", { dueOn }, db);
  await appendEvent(db, {
    verb: "consultation_reminded",
    subjectKind: "consultation",
    subjectId: id,
    detail: { dueOn, byMail: email !== null },
  });
}
