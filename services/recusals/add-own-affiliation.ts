import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { insertAffiliation } from "@/db/queries/judges";
import type { Actor } from "@/domain/actor";
import { type OwnAffiliationInput, reviewerOf } from "@/domain/recusal";
import { ok, type Result, refuse } from "@/domain/result";

/** Says of which unit a reviewer is: its nominations do not exist for them from then on. */
export async function addOwnAffiliation(
  actor: Actor,
  { organisationId }: OwnAffiliationInput,
  { db }: Transaction,
): Promise<Result<OwnAffiliationInput>> {
  const reviewer = reviewerOf(actor);
  if (reviewer === null) return refuse({ code: "not_your_role" });
  if (!(await insertAffiliation(db, reviewer.personId, organisationId))) return refuse({ code: "stale" });
  await appendEvent(db, {
    verb: "add_own_affiliation",
    subjectKind: "person",
    subjectId: reviewer.personId,
    detail: { organisationId },
  });
  return ok({ organisationId });
}
