import type { Transaction } from "@/db/client";
import { lockAwaited, updateOverdue } from "@/db/queries/consultations";
import { appendEvent } from "@/db/queries/events";
import { listSpecialDays } from "@/db/queries/rounds";
import { isToBeReminded, letterState } from "@/domain/consultation";
import { notifyBody } from "./notify-body";
import { sendReminder } from "./send-reminder";

export type FollowedUp = { readonly reminded: number; readonly overdue: number };

/** What the clock does about letters without an answer: reminds by mail once before they are due, and tells when they are over it. */
export async function followUp(on: Transaction): Promise<FollowedUp> {
  const awaited = await lockAwaited(on.db);
  if (awaited.length === 0) return { reminded: 0, overdue: 0 };
  const specialDays = await listSpecialDays(on.db);
  const over = awaited.filter((letter) => letterState(letter, on.now) === "overdue");
  const due = awaited.filter(
    (letter) => letter.email !== null && letter.remindedAt === null && isToBeReminded(letter, on.now, specialDays),
  );
  for (const letter of due) await sendReminder(letter, on);
  for (const letter of over) {
    await updateOverdue(on.db, letter.id, on.now);
    await notifyBody(letter, "consultation_overdue", { dueOn: letter.dueOn }, on.db);
    await appendEvent(on.db, {
      verb: "consultation_overdue",
      subjectKind: "consultation",
      subjectId: letter.id,
      detail: { dueOn: letter.dueOn },
    });
  }
  return { reminded: due.length, overdue: over.length };
}
