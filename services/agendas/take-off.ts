import type { Transaction } from "@/db/client";
import { updateItem, updateOutcome } from "@/db/queries/agenda-items";
import { clearBallots } from "@/db/queries/ballots";
import type { Actor } from "@/domain/actor";
import type { ItemInput } from "@/domain/agenda-input";
import { ok, type Result } from "@/domain/result";
import { foundItem } from "./found-item";
import { recordChange } from "./record-change";

/** Takes an item off an agenda, with what was voted on it; it can be put on again. */
export async function takeOff(actor: Actor, input: ItemInput, on: Transaction): Promise<Result<null>> {
  const { db, now } = on;
  const found = await foundItem(actor, input, on);
  if (!found.ok) return found;
  const { agendaId, nominationId } = input;
  await clearBallots(db, agendaId, nominationId);
  await updateOutcome(db, input, null);
  await updateItem(db, input, { removedAt: now });
  await recordChange(db, "take_off_agenda", agendaId, { nominationId, submission: found.value.item.submission });
  return ok(null);
}
