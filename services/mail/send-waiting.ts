import { type Database, desks, type Transaction } from "@/db/client";
import { lockDueLetter, updateFailed, updateSent } from "@/db/queries/outbox";
import { clock } from "@/domain/actor";
import { mostAttempts, nextTry } from "@/domain/mail";
import { type MailServer, mailServer, sendMail } from "@/outside/mail";
import { read } from "../requests/read";

type Went = "sent" | "failed" | "none";

export type Sent = { readonly sent: number; readonly failed: number };

const mostAtOnce = 50;

/** Sends what is due, each letter in a transaction of its own that holds its row; without a mail server, nothing. */
export async function sendWaiting(
  on: Database = desks(),
  server: MailServer | null = mailServer(),
): Promise<Sent | null> {
  if (server === null) return null;
  const count = { sent: 0, failed: 0, none: 0 };
  while (count.none === 0 && count.sent + count.failed < mostAtOnce)
    count[await read(clock, (transaction) => sendOne(transaction, server), on)] += 1;
  return { sent: count.sent, failed: count.failed };
}

async function sendOne({ db, now }: Transaction, server: MailServer): Promise<Went> {
  const letter = await lockDueLetter(db, now, mostAttempts);
  if (letter === null) return "none";
  const failure = await sendMail(letter, server);
  if (failure === null) await updateSent(db, letter.id, now);
  else await updateFailed(db, letter.id, { failure, dueAt: nextTry(now, letter.attempts + 1) });
  return failure === null ? "sent" : "failed";
}
