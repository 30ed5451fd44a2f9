import type { Transaction } from "@/db/client";
import { findQuota, takePlace } from "@/db/queries/places";
import type { Actor } from "@/domain/actor";
import type { ReasonInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { type Stepped, takeStep } from "./take-step";

/** Brings a declined nomination back to the stage that declined it; at the city it takes a place of its body again. */
export function reopen(actor: Actor, { reason, ...seen }: ReasonInput, on: Transaction): Promise<Result<Stepped>> {
  return takeStep(
    actor,
    {
      ...seen,
      verb: "reopen",
      prepare: async ({ id, position, roundId, bodyId, award }) => {
        if (position === "declined.county" || (await takePlace(on.db, id, "body"))) return ok({ note: reason });
        const quota = bodyId && award ? await findQuota(on.db, roundId, bodyId, award) : null;
        return refuse({ code: "quota_exhausted", places: quota?.places ?? 0 });
      },
    },
    on,
  );
}
