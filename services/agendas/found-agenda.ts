import { type Agenda, lockAgenda } from "@/db/queries/agendas";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/actor";
import { ok, type Result, refuse } from "@/domain/result";

export type CityActor = Extract<Actor, { readonly role: "city" | "county" | "unit" | "publication" }>;

/** A meeting that is still open, held for the city's reviewer who changes it; nothing for anybody else. */
export async function foundAgenda(
  actor: Actor,
  agendaId: string,
  { db }: Transaction,
): Promise<Result<{ readonly agenda: Agenda; readonly by: CityActor }>> {
  if (actor.role !== "city") return refuse({ code: "not_found" });
  const agenda = await lockAgenda(db, agendaId);
  if (agenda === null) return refuse({ code: "not_found" });
  if (agenda.closedAt !== null) return refuse({ code: "meeting_closed" });
  return ok({ agenda, by: actor });
}
