import type { Transaction } from "@/db/client";
import { updateLink } from "@/db/queries/consultations";
import { appendEvent } from "@/db/queries/events";
import { findRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import { dayOf } from "@/domain/calendar";
import type { RenewLinkInput } from "@/domain/consultation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { tokenDigest } from "../people/token-digest";
import { openLetter } from "./open-letter";
import { sendLetter } from "./send-letter";

/** Gives a letter that is not answered a new link and a later date; the old link ends. */
export async function renewLink(
  actor: Actor,
  { consultationId, dueOn, token }: RenewLinkInput,
  { db, now }: Transaction,
): Promise<Result<{ readonly consultationId: string }>> {
  const open = await openLetter(actor, consultationId, db);
  if (!open.ok) return open;
  const { id, bodyId, roundId, department, email } = open.value;
  if (dueOn <= dayOf(now) || dueOn < open.value.dueOn)
    return refuse({ code: "invalid", fields: { dueOn: "新的期限要晚于今天，也不能早于原来的期限" } });
  await updateLink(db, id, { tokenHash: tokenDigest(token), dueOn });
  const year = (await findRound(db, roundId))?.year ?? 0;
  await sendLetter(db, { email, bodyId, year, department, dueOn, token });
  await appendEvent(db, {
    verb: "consultation_renewed",
    subjectKind: "consultation",
    subjectId: id,
    detail: { from: open.value.dueOn, dueOn, byMail: email !== null },
  });
  return ok({ consultationId: id });
}
