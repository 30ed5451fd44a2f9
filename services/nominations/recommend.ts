import type { Transaction } from "@/db/client";
import { findQuota, takePlace } from "@/db/queries/places";
import type { Actor } from "@/domain/actor";
import type { RecommendInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { type Stepped, takeStep } from "./take-step";

/** Recommends to the city and takes a place of the body for the award; refused when none is left. */
export function recommend(
  actor: Actor,
  { opinion, ...seen }: RecommendInput,
  on: Transaction,
): Promise<Result<Stepped>> {
  return takeStep(
    actor,
    {
      ...seen,
      verb: "recommend",
      prepare: async ({ id, roundId, bodyId, award }) => {
        if (await takePlace(on.db, id, "body")) return ok({ note: opinion });
        const quota = bodyId && award ? await findQuota(on.db, roundId, bodyId, award) : null;
        return refuse({ code: "quota_exhausted", places: quota?.places ?? 0 });
      },
    },
    on,
  );
}
