import type { Database } from "@/db/client";
import { findNomination } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import type { Nomination } from "@/domain/nomination";
import type { CheckStage } from "@/domain/review-marks";
import { ok, type Result, refuse } from "@/domain/result";

type Opened = { readonly nomination: Nomination; readonly personId: string; readonly stage: CheckStage };

/** The nomination of which a reviewer has this submission before them; it has to be the newest. */
export async function openSubmission(
  db: Database,
  actor: Actor,
  { nominationId, submission }: { readonly nominationId: string; readonly submission: number },
): Promise<Result<Opened>> {
  if (actor.role !== "county" && actor.role !== "city") return refuse({ code: "not_found" });
  const nomination = await findNomination(db, scopeOf(actor), nominationId);
  if (!nomination || nomination.submissions === 0) return refuse({ code: "not_found" });
  if (nomination.submissions !== submission) return refuse({ code: "stale" });
  return ok({ nomination, personId: actor.personId, stage: actor.role });
}
