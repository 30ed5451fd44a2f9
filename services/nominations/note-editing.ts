import type { Transaction } from "@/db/client";
import { listOtherSections, updateEditor, upsertEditor } from "@/db/queries/editors";
import { findNomination } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import { fillsIn } from "@/domain/attachment";
import type { EditingInput } from "@/domain/decision";
import { openFields } from "@/domain/open-fields";
import { ok, type Result, refuse } from "@/domain/result";
import type { OthersEditing } from "@/domain/unit-desk";

const lately = 60_000;

/** Notes which section of a form somebody is filling in, and answers where others were within the last minute; nobody is named. Of a body, only who has saved is noted. */
export async function noteEditing(
  actor: Actor,
  { nominationId, section }: EditingInput,
  { db, now }: Transaction,
): Promise<Result<OthersEditing>> {
  const nomination = await findNomination(db, scopeOf(actor), nominationId);
  if (!nomination || !actor.personId || !fillsIn(actor, nomination)) return refuse({ code: "not_found" });
  if (openFields(nomination) === "none") return refuse({ code: "not_from_here" });
  const { personId } = actor;
  const note = actor.role === "unit" ? upsertEditor : updateEditor;
  await note(db, { nominationId, personId, section, seenAt: now });
  const since = new Date(Date.parse(now) - lately).toISOString();
  return ok({ sections: await listOtherSections(db, { nominationId, personId }, since) });
}
