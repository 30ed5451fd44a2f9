import type { Transaction } from "@/db/client";
import { updateRemoved } from "@/db/queries/list-entries";
import { freePlaces } from "@/db/queries/places";
import type { Actor } from "@/domain/actor";
import type { ReasonInput } from "@/domain/decision";
import { ok, type Result } from "@/domain/result";
import { type Stepped, takeStep } from "./take-step";

/** The unit withdraws; its places are free again, and a list that it stood on marks its entry as removed. */
export function withdraw(actor: Actor, { reason, ...seen }: ReasonInput, on: Transaction): Promise<Result<Stepped>> {
  return takeStep(
    actor,
    {
      ...seen,
      verb: "withdraw",
      prepare: async ({ id, submissions }) => {
        if (submissions > 0) await freePlaces(on.db, id, "every");
        await updateRemoved(on.db, id, { removedAt: on.now, removedReason: "申报单位撤回申报" });
        return ok({ note: reason });
      },
    },
    on,
  );
}
