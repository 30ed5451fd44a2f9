import type { Database } from "@/db/client";
import { findStepAfter } from "@/db/queries/moves";
import type { Actor } from "@/domain/actor";
import type { Faster, Refusal } from "@/domain/refusal";
import { isMoveShownToUnit } from "@/domain/unit-view";

type Taken = NonNullable<Awaited<ReturnType<typeof findStepAfter>>>;

const beforeTheNotice = { noticeOpened: false, released: false };

function whoTook(step: Taken, actor: Actor): Faster["who"] {
  if (step.personId !== null && step.personId === actor.personId) return "self";
  const isColleague = step.role === actor.role && step.organisationId === actor.organisationId;
  return isColleague ? "colleague" : "other";
}

/** The refusal of what was decided on an older version: which post was faster and with what, unless its unit may not know that yet. */
export async function staleSince(db: Database, actor: Actor, nominationId: string, version: number): Promise<Refusal> {
  const step = await findStepAfter(db, nominationId, version);
  const isHidden = step !== null && actor.role === "unit" && !isMoveShownToUnit(step, beforeTheNotice);
  if (step === null || isHidden) return { code: "stale" };
  const { role, verb, at } = step;
  return { code: "stale", by: { who: whoTook(step, actor), role, verb, at } };
}
