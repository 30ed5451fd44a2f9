import type { Transaction } from "@/db/client";
import { listItems, upsertItems } from "@/db/queries/agenda-items";
import { clearBallots } from "@/db/queries/ballots";
import type { Actor } from "@/domain/actor";
import type { PutOnInput } from "@/domain/agenda-input";
import { ok, type Result } from "@/domain/result";
import { foundAgenda } from "./found-agenda";
import { itemsToPutOn, type NewItem } from "./items-to-put-on";
import { recordChange } from "./record-change";

/** Puts nominations at the end of an agenda; one that stands there keeps its place and begins anew at its newest submission. */
export async function putOn(actor: Actor, { agendaId, items }: PutOnInput, on: Transaction): Promise<Result<null>> {
  const { db } = on;
  const found = await foundAgenda(actor, agendaId, on);
  if (!found.ok) return found;
  const standing = new Map((await listItems(db, agendaId)).map(({ nominationId, ordinal }) => [nominationId, ordinal]));
  const place = { roundId: found.value.agenda.roundId, after: Math.max(0, ...standing.values()) };
  const chosen = await itemsToPutOn(db, actor, items, place);
  if (!chosen.ok) return chosen;
  const kept = chosen.value.map(
    (item): NewItem => ({
      ...item,
      ordinal: standing.get(item.nominationId) ?? item.ordinal,
    }),
  );
  for (const { nominationId } of kept) await clearBallots(db, agendaId, nominationId);
  await upsertItems(db, agendaId, kept);
  await recordChange(db, "put_on_agenda", agendaId, {
    items: kept.map(({ nominationId, submission }) => ({ nominationId, submission })),
  });
  return ok(null);
}
