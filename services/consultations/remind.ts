import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { RemindInput } from "@/domain/consultation-input";
import { ok, type Result } from "@/domain/result";
import { openLetter } from "./open-letter";
import { sendReminder } from "./send-reminder";

/** 催办: reminds a department that has not answered; without an address of its, keeps that it was reminded otherwise. */
export async function remind(
  actor: Actor,
  { consultationId }: RemindInput,
  on: Transaction,
): Promise<Result<{ readonly byMail: boolean }>> {
  const open = await openLetter(actor, consultationId, on.db);
  if (!open.ok) return open;
  await sendReminder(open.value, on);
  return ok({ byMail: open.value.email !== null });
}
