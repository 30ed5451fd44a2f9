import type { Transaction } from "@/db/client";
import { hasNotice } from "@/db/queries/opened-notices";
import { findQuota, takePlace } from "@/db/queries/places";
import type { Actor } from "@/domain/actor";
import type { ReasonInput } from "@/domain/decision";
import { unitOf } from "@/domain/notification";
import { ok, type Result, refuse } from "@/domain/result";
import { notify } from "../notifications/notify";
import { type Stepped, takeStep } from "./take-step";

/** Brings a declined nomination back to the stage that declined it; at the city it takes a place of its body again. */
export function reopen(actor: Actor, { reason, ...seen }: ReasonInput, on: Transaction): Promise<Result<Stepped>> {
  return takeStep(
    actor,
    {
      ...seen,
      verb: "reopen",
      prepare: async (before, round) => {
        const { id, position, roundId, bodyId, award } = before;
        if (position === "declined.county" || (await takePlace(on.db, id, "body"))) {
          if (position === "declined.county" || (await hasNotice(on.db, round.year)))
            await notify(unitOf(before), "reopened", { reason }, on);
          return ok({ note: reason });
        }
        const quota = bodyId && award ? await findQuota(on.db, roundId, bodyId, award) : null;
        return refuse({ code: "quota_exhausted", places: quota?.places ?? 0 });
      },
    },
    on,
  );
}
