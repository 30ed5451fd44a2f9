import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { insertAffiliation } from "@/db/queries/judges";
import type { Actor } from "@/domain/actor";
import type { AffiliationInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";

/** Says where a judge comes from: nominations of that unit or body do not exist for them. */
export async function affiliateJudge(
  actor: Actor,
  { personId, organisationId }: AffiliationInput,
  on: Transaction,
): Promise<Result<AffiliationInput>> {
  if (actor.role !== "city") return refuse({ code: "not_your_role" });
  if (!(await insertAffiliation(on.db, personId, organisationId))) return refuse({ code: "stale" });
  await appendEvent(on.db, {
    verb: "affiliate_judge",
    subjectKind: "person",
    subjectId: personId,
    detail: { organisationId },
  });
  return ok({ personId, organisationId });
}
