import { randomUUID } from "node:crypto";
import { type Database, desks } from "@/db/client";
import type { StampedReply } from "@/db/queries/consultations";
import { department } from "@/domain/actor";
import { isImage, largestFile } from "@/domain/attachment";
import type { AnswerInput } from "@/domain/consultation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { arrive, discard, placeOf } from "@/outside/arriving-files";
import { mediaTypeOf } from "@/outside/media-type";
import { keepFile } from "../attachments/keep-file";
import { run } from "../requests/run";
import { answer } from "./answer";

export type Received = AnswerInput & { readonly token: string; readonly reply: File | null };

/** Takes an answer with its stamped reply: judges and keeps the file, then enters the answer. */
export async function receiveAnswer(
  { reply, ...input }: Received,
  on: Database = desks(),
): Promise<Result<{ readonly answeredAt: string }>> {
  const kept = reply === null ? ok(null) : await keepReply(reply);
  if (!kept.ok) return kept;
  return run(department, answer, { key: null, input: { ...input, reply: kept.value } }, on);
}

/** A PDF or an image of at most 20 MB, by what it is and not by what it is called. */
async function keepReply(file: File): Promise<Result<StampedReply>> {
  if (file.size > largestFile) return refuse({ code: "file_too_large", of: "file" });
  const id = randomUUID();
  await arrive(id, 0, file.size, file.stream());
  const result = await judge(id, file);
  await discard(id);
  return result;
}

async function judge(id: string, { name, size }: File): Promise<Result<StampedReply>> {
  const judged = await mediaTypeOf(placeOf(id));
  if ("fault" in judged) return refuse({ code: "file_refused", fault: judged.fault });
  if (!isImage(judged.mediaType) && judged.mediaType !== "application/pdf")
    return refuse({ code: "file_refused", fault: "kind" });
  const kept = await keepFile({ id, name, size });
  if (!kept.ok) return kept;
  const { name: keptName, size: keptSize, mediaType, sha256 } = kept.value;
  return ok({ name: keptName, size: keptSize, mediaType, sha256 });
}
