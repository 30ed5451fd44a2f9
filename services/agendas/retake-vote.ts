import type { Transaction } from "@/db/client";
import { updateOutcome } from "@/db/queries/agenda-items";
import { clearBallots } from "@/db/queries/ballots";
import type { Actor } from "@/domain/actor";
import type { ItemInput } from "@/domain/agenda-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundItem } from "./found-item";
import { recordChange } from "./record-change";

/** Takes back a vote that was recorded, so that it can be recorded anew; the log keeps what it was. */
export async function retakeVote(actor: Actor, input: ItemInput, on: Transaction): Promise<Result<null>> {
  const { db } = on;
  const found = await foundItem(actor, input, on);
  if (!found.ok) return found;
  const { nominationId, adopted, counts } = found.value.item;
  if (adopted === null) return refuse({ code: "stale" });
  await clearBallots(db, input.agendaId, nominationId);
  await updateOutcome(db, input, null);
  await recordChange(db, "retake_vote", input.agendaId, { nominationId, ...counts, adopted });
  return ok(null);
}
