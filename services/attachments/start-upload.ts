import type { Transaction } from "@/db/client";
import { sumOfAttachments } from "@/db/queries/attachments";
import { countOpenUploads, insertUpload } from "@/db/queries/uploads";
import type { Actor } from "@/domain/actor";
import { largestFile, largestTotal, type Upload } from "@/domain/attachment";
import type { UploadInput } from "@/domain/attachment-input";
import { ok, type Result, refuse } from "@/domain/result";
import { discardOlderThan } from "@/outside/arriving-files";
import { openNomination } from "./open-nomination";

const aDay = 86_400_000;
const mostAtOnce = 60;

/** Declares a file that is about to be sent; its bytes come in pieces. */
export async function startUpload(actor: Actor, input: UploadInput, on: Transaction): Promise<Result<Upload>> {
  const open = await openNomination(actor, input.nominationId, on);
  if (!open.ok) return open;
  if (actor.personId === null) return refuse({ code: "not_your_role" });
  if (input.size > largestFile) return refuse({ code: "file_too_large", of: "file" });
  if ((await sumOfAttachments(on.db, input.nominationId)) + input.size > largestTotal)
    return refuse({ code: "file_too_large", of: "nomination" });
  const yesterday = new Date(Date.parse(on.now) - aDay).toISOString();
  if ((await countOpenUploads(on.db, actor.personId, yesterday)) >= mostAtOnce)
    return refuse({ code: "too_many_requests" });
  await discardOlderThan(aDay);
  const uploadId = await insertUpload(on.db, { ...input, personId: actor.personId, startedAt: on.now });
  return ok({ uploadId, received: 0 });
}
