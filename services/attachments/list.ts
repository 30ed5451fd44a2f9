import { type Database, desks } from "@/db/client";
import { listAttachments } from "@/db/queries/attachments";
import { findNomination } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import { type Attachment, fillsIn } from "@/domain/attachment";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";

/** The files of a nomination that one fills in, as they are now; null where it is none of one's own. */
export async function list(
  actor: Actor,
  nominationId: string,
  on: Database = desks(),
): Promise<readonly Attachment[] | null> {
  if (!isId(nominationId)) return null;
  return read(
    actor,
    async ({ db }) => {
      const nomination = await findNomination(db, scopeOf(actor), nominationId);
      return nomination && fillsIn(actor, nomination) ? listAttachments(db, nominationId) : null;
    },
    on,
  );
}
