import { type Database, desks } from "@/db/client";
import { findReply, type StampedReply } from "@/db/queries/consultations";
import type { Actor } from "@/domain/actor";
import { fileStore, type StoredFile } from "@/outside/file-store";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";

export type ReplyFile = { readonly reply: StampedReply; readonly file: StoredFile };

/** A department's stamped reply with its bytes, for whoever may see the letter; null for everybody else. */
export async function replyFile(
  actor: Actor,
  consultationId: string,
  on: Database = desks(),
): Promise<ReplyFile | null> {
  if (!isId(consultationId)) return null;
  const reply = await read(actor, ({ db }) => findReply(db, consultationId), on);
  if (!reply) return null;
  const file = await fileStore().find(reply.sha256.toString("hex"));
  if (!file) throw new Error(`the bytes of the reply to ${consultationId} are missing`);
  return { reply, file };
}
