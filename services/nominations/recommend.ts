import type { Transaction } from "@/db/client";
import { listMissing } from "@/db/queries/consultations";
import { findQuota, takePlace } from "@/db/queries/places";
import type { Actor } from "@/domain/actor";
import type { RecommendInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { type Stepped, takeStep } from "./take-step";

/** Recommends to the city and takes a place of the body for the award; refused when none is left, or a department stands against it. */
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
        const departments = actor.personId === null ? [] : await listMissing(on.db, id, actor.personId);
        if (departments.length > 0) return refuse({ code: "consultation_missing", departments });
        if (await takePlace(on.db, id, "body")) return ok({ note: opinion });
        const quota = bodyId && award ? await findQuota(on.db, roundId, bodyId, award) : null;
        return refuse({ code: "quota_exhausted", places: quota?.places ?? 0 });
      },
    },
    on,
  );
}
