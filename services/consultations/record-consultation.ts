import { type Database, desks } from "@/db/client";
import { listLetters } from "@/db/queries/consultation-letters";
import { listMissing } from "@/db/queries/consultations";
import { findNomination } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import { lastLetters, type RecordConsultation } from "@/domain/consultation";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";

/** What the departments say about one nomination, and what keeps who looks from recommending it; null where it is not theirs to see. */
export async function recordConsultation(
  actor: Actor,
  nominationId: string,
  on: Database = desks(),
): Promise<RecordConsultation | null> {
  if (!isId(nominationId)) return null;
  return read(
    actor,
    async ({ db, now }) => {
      const nomination = await findNomination(db, scopeOf(actor), nominationId);
      if (!nomination || nomination.bodyId === null) return null;
      const { id, bodyId, roundId, position } = nomination;
      const isOpen = actor.role === "county" && position === "in_review.county";
      return {
        now,
        nominationId: id,
        lines: lastLetters(await listLetters(db, roundId, actor.personId, { id, bodyId })),
        missing: isOpen ? await listMissing(db, id, actor.personId) : [],
        isOpen,
      };
    },
    on,
  );
}
