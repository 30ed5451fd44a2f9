import type { Database } from "@/db/client";
import { listNominationsById } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import { ok, type Result, refuse } from "@/domain/result";

export type NewItem = { readonly nominationId: string; readonly submission: number; readonly ordinal: number };

type Place = { readonly roundId: string; readonly after: number };

/** Nominations as items of an agenda, in this order after a place: only what waits for the city's decision in the round. */
export async function itemsToPutOn(
  db: Database,
  actor: Actor,
  ids: readonly string[],
  { roundId, after }: Place,
): Promise<Result<readonly NewItem[]>> {
  const found = await listNominationsById(db, scopeOf(actor), ids);
  const items: NewItem[] = [];
  for (const id of ids) {
    const nomination = found.get(id);
    if (nomination === undefined || nomination.roundId !== roundId) return refuse({ code: "not_found" });
    if (nomination.position !== "in_review.city") return refuse({ code: "not_from_here" });
    items.push({ nominationId: id, submission: nomination.submissions, ordinal: after + items.length + 1 });
  }
  return ok(items);
}
