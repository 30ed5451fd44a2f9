import type { Transaction } from "@/db/client";
import { type AgendaItem, listItems } from "@/db/queries/agenda-items";
import type { Agenda } from "@/db/queries/agendas";
import type { Actor } from "@/domain/actor";
import type { ItemInput } from "@/domain/agenda-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundAgenda } from "./found-agenda";

/** An item of a meeting that is still open. */
export async function foundItem(
  actor: Actor,
  { agendaId, nominationId }: ItemInput,
  on: Transaction,
): Promise<Result<{ readonly agenda: Agenda; readonly item: AgendaItem }>> {
  const found = await foundAgenda(actor, agendaId, on);
  if (!found.ok) return found;
  const items = await listItems(on.db, agendaId);
  const item = items.find((one) => one.nominationId === nominationId);
  return item === undefined ? refuse({ code: "not_found" }) : ok({ agenda: found.value.agenda, item });
}
