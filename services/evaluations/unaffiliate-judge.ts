import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { removeAffiliation } from "@/db/queries/judges";
import type { Actor } from "@/domain/actor";
import type { AffiliationInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";

/** Takes back where a judge was said to come from. */
export async function unaffiliateJudge(
  actor: Actor,
  { personId, organisationId }: AffiliationInput,
  on: Transaction,
): Promise<Result<AffiliationInput>> {
  if (actor.role !== "city") return refuse({ code: "not_your_role" });
  if (!(await removeAffiliation(on.db, personId, organisationId))) return refuse({ code: "not_found" });
  await appendEvent(on.db, {
    verb: "unaffiliate_judge",
    subjectKind: "person",
    subjectId: personId,
    detail: { organisationId },
  });
  return ok({ personId, organisationId });
}
