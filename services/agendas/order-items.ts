import type { Transaction } from "@/db/client";
import { listItems, updateOrdinals } from "@/db/queries/agenda-items";
import type { Actor } from "@/domain/actor";
import type { OrderItemsInput } from "@/domain/agenda-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundAgenda } from "./found-agenda";
import { recordChange } from "./record-change";

/** Puts the items of an agenda in another order; they share the places that they have. */
export async function orderItems(
  actor: Actor,
  { agendaId, order }: OrderItemsInput,
  on: Transaction,
): Promise<Result<null>> {
  const { db } = on;
  const found = await foundAgenda(actor, agendaId, on);
  if (!found.ok) return found;
  const items = await listItems(db, agendaId);
  const standing = new Set(items.map(({ nominationId }) => nominationId));
  if (standing.size !== order.length || order.some((id) => !standing.has(id))) return refuse({ code: "stale" });
  const ordinals = items.map(({ ordinal }) => ordinal);
  const places = order.map((nominationId, index) => ({ nominationId, ordinal: ordinals[index] ?? 0 }));
  await updateOrdinals(db, agendaId, places);
  await recordChange(db, "order_agenda", agendaId, { order });
  return ok(null);
}
