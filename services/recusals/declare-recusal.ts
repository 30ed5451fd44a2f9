import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { findNomination } from "@/db/queries/nominations";
import { declareRecusal as keepOut } from "@/db/queries/recusals";
import { type Actor, scopeOf } from "@/domain/actor";
import { type DeclareRecusalInput, recusedBy, reviewerOf } from "@/domain/recusal";
import { ok, type Result, refuse } from "@/domain/result";

/** `own`: the actor is the one who keeps out, so that the nomination is gone from their desk. */
export type Recused = { readonly nominationId: string; readonly own: boolean };

/**
 * 申请回避, for oneself or a colleague: from then on the nomination does not exist for that person. What they have
 * decided before stands, and the event says that there was such a decision.
 */
export async function declareRecusal(
  actor: Actor,
  input: DeclareRecusalInput,
  { db }: Transaction,
): Promise<Result<Recused>> {
  const reviewer = reviewerOf(actor);
  if (reviewer === null) return refuse({ code: "not_your_role" });
  const { nominationId, reason } = input;
  const nomination = await findNomination(db, scopeOf(reviewer), nominationId);
  if (!nomination || nomination.submissions === 0) return refuse({ code: "not_found" });
  const personId = recusedBy(input, reviewer.personId);
  if (!(await keepOut(db, { nominationId, personId, reason }))) return refuse({ code: "stale" });
  const own = personId === reviewer.personId;
  await appendEvent(db, {
    verb: "declare_recusal",
    subjectKind: "nomination",
    subjectId: nominationId,
    detail: {
      personId,
      own,
      hadActed: nomination.hands.some((hand) => hand.personId === personId),
      said: createHash("sha256").update(reason).digest("hex"),
    },
  });
  return ok({ nominationId, own });
}
