import type { Transaction } from "@/db/client";
import { findLivingEntry, updateRemoved } from "@/db/queries/list-entries";
import { findNoticeOf } from "@/db/queries/notices";
import { freePlaces } from "@/db/queries/places";
import { updateWithdrawn } from "@/db/queries/publication-copies";
import type { Actor } from "@/domain/actor";
import type { ReasonInput } from "@/domain/decision";
import { ok, type Result } from "@/domain/result";
import { type Stepped, takeStep } from "../nominations/take-step";

/** Takes a nomination off its list while or after it is on notice; its body's place is kept, the city's is free again. */
export function halt(actor: Actor, { reason, ...seen }: ReasonInput, on: Transaction): Promise<Result<Stepped>> {
  return takeStep(
    actor,
    {
      ...seen,
      verb: "halt",
      prepare: async ({ id }) => {
        const entry = await findLivingEntry(on.db, id);
        const notice = entry ? await findNoticeOf(on.db, entry.listId) : null;
        if (entry && notice) await updateWithdrawn(on.db, notice.id, entry.ordinal);
        await freePlaces(on.db, id, "city");
        await updateRemoved(on.db, id, { removedAt: on.now, removedReason: reason });
        return ok({ note: reason });
      },
    },
    on,
  );
}
