import { type Database, desks } from "@/db/client";
import { listFilesForJudge } from "@/db/queries/judge-cases";
import type { Actor } from "@/domain/actor";
import type { JudgedFile } from "@/domain/judging-desk";
import { fileStore, type StoredFile } from "@/outside/file-store";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";

export type JudgeFile = { readonly attachment: JudgedFile; readonly file: StoredFile };

type Asked = { readonly nominationId: string; readonly attachmentId: string; readonly thumbnail: boolean };

/** A picture or proof with its bytes for a judge who has its nomination to score; null for everybody else. */
export async function judgeFile(
  actor: Actor,
  { nominationId, attachmentId, thumbnail }: Asked,
  on: Database = desks(),
): Promise<JudgeFile | null> {
  if (actor.role !== "judge" || !isId(nominationId) || !isId(attachmentId)) return null;
  const files = await read(actor, ({ db }) => listFilesForJudge(db, nominationId), on);
  const found = files.find(({ id }) => id === attachmentId.toLowerCase());
  if (!found || (thumbnail && !found.hasThumbnail)) return null;
  const { sha256, ...attachment } = found;
  const name = sha256.toString("hex");
  const file = await fileStore().find(thumbnail ? `${name}.thumbnail` : name);
  if (!file) throw new Error(`the bytes of ${attachmentId} are missing`);
  return { attachment, file };
}
