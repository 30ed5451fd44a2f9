import { type Database, desks } from "@/db/client";
import { listLetters } from "@/db/queries/outbox";
import type { Actor } from "@/domain/actor";
import type { MailDesk } from "@/domain/mail";
import { mailServer } from "@/outside/mail";
import { read } from "../requests/read";

/** 邮件: what would go out, has gone out or was given up. */
export const mailDesk = (actor: Actor, on: Database = desks()): Promise<MailDesk> =>
  read(actor, async ({ db, now }) => ({ now, isSetUp: mailServer() !== null, lines: await listLetters(db) }), on);
