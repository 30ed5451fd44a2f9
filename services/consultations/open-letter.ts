import type { Database } from "@/db/client";
import { type ConsultationRow, hasConsultation, lockConsultation } from "@/db/queries/consultations";
import type { Actor } from "@/domain/actor";
import { ok, type Result, refuse } from "@/domain/result";

/** Holds a letter of the actor's own body that is not answered yet; `stale` where it just has been. */
export async function openLetter(actor: Actor, consultationId: string, db: Database): Promise<Result<ConsultationRow>> {
  if (actor.role !== "county") return refuse({ code: "not_your_role" });
  const letter = await lockConsultation(db, consultationId);
  if (letter) return ok(letter);
  return refuse({ code: (await hasConsultation(db, consultationId)) ? "stale" : "not_found" });
}
