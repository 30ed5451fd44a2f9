import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { removeOwnPhrase } from "@/db/queries/phrases";
import type { Actor } from "@/domain/actor";
import type { RemovePhraseInput } from "@/domain/phrase";
import { ok, type Result, refuse } from "@/domain/result";

/** Removes a phrase that one's own body has kept; what everybody has stays. */
export async function removePhrase(
  actor: Actor,
  { phraseId }: RemovePhraseInput,
  { db, now }: Transaction,
): Promise<Result<null>> {
  if (actor.role !== "county" && actor.role !== "city") return refuse({ code: "not_your_role" });
  if (!(await removeOwnPhrase(db, phraseId, actor.organisationId, now))) return refuse({ code: "not_found" });
  await appendEvent(db, { verb: "remove_phrase", subjectKind: "phrase", subjectId: phraseId, detail: {} });
  return ok(null);
}
