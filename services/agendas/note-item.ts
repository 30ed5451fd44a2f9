import type { Transaction } from "@/db/client";
import { updateItem } from "@/db/queries/agenda-items";
import type { Actor } from "@/domain/actor";
import type { NoteItemInput } from "@/domain/agenda-input";
import { ok, type Result } from "@/domain/result";
import { foundItem } from "./found-item";
import { recordChange } from "./record-change";
import { saidDigest } from "./said-digest";

/** Writes down what was said on an item, for the minutes. */
export async function noteItem(
  actor: Actor,
  { note, ...which }: NoteItemInput,
  on: Transaction,
): Promise<Result<null>> {
  const found = await foundItem(actor, which, on);
  if (!found.ok) return found;
  await updateItem(on.db, which, { note });
  const { agendaId, nominationId } = which;
  await recordChange(on.db, "note_agenda_item", agendaId, { nominationId, said: saidDigest(note) });
  return ok(null);
}
