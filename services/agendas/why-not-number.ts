import type { Database } from "@/db/client";
import { hasAgenda } from "@/db/queries/agendas";
import { hasMeeting } from "@/db/queries/lists";
import type { Refusal } from "@/domain/refusal";

/** Why a meeting cannot have this number: another one has it. */
export async function whyNotNumber(
  db: Database,
  wanted: { readonly roundId: string; readonly number: string; readonly id?: string },
): Promise<Refusal | null> {
  const taken = (await hasAgenda(db, wanted)) || (await hasMeeting(db, wanted.roundId, wanted.number));
  return taken ? { code: "number_taken" } : null;
}
