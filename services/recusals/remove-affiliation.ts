import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { removeAffiliation as takeBack } from "@/db/queries/judges";
import type { Actor } from "@/domain/actor";
import { type RemoveAffiliationInput, reviewerOf } from "@/domain/recusal";
import { ok, type Result, refuse } from "@/domain/result";

/** Takes back that a colleague is of a unit; nobody does so for oneself. */
export async function removeAffiliation(
  actor: Actor,
  { personId, organisationId }: RemoveAffiliationInput,
  { db }: Transaction,
): Promise<Result<RemoveAffiliationInput>> {
  const reviewer = reviewerOf(actor);
  if (reviewer === null) return refuse({ code: "not_your_role" });
  if (!(await takeBack(db, personId, organisationId))) return refuse({ code: "not_found" });
  await appendEvent(db, {
    verb: "remove_affiliation",
    subjectKind: "person",
    subjectId: personId,
    detail: { organisationId },
  });
  return ok({ personId, organisationId });
}
