import type { Transaction } from "@/db/client";
import { updateRemoved } from "@/db/queries/list-entries";
import { freePlaces } from "@/db/queries/places";
import type { Actor } from "@/domain/actor";
import type { ReasonInput } from "@/domain/decision";
import { ok, type Result } from "@/domain/result";
import { type Stepped, takeStep } from "./take-step";

/** Sends back one stage: to the recommending body, whose place is free again, or from a list to the city's review. */
export function sendBack(actor: Actor, { reason, ...seen }: ReasonInput, on: Transaction): Promise<Result<Stepped>> {
  return takeStep(
    actor,
    {
      ...seen,
      verb: "send_back",
      prepare: async ({ id, position }) => {
        await freePlaces(on.db, id, position === "in_review.publication" ? "city" : "every");
        await updateRemoved(on.db, id, { removedAt: on.now, removedReason: reason });
        return ok({ note: reason });
      },
    },
    on,
  );
}
