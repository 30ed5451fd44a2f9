import type { Transaction } from "@/db/client";
import { lockNominations } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import { fillsIn } from "@/domain/attachment";
import type { Nomination } from "@/domain/nomination";
import { openFields } from "@/domain/open-fields";
import { ok, type Result, refuse } from "@/domain/result";

/** Holds a nomination whose files this actor may change now: its unit or who fills in for it, while anything of it is open. */
export async function openNomination(actor: Actor, id: string, on: Transaction): Promise<Result<Nomination>> {
  const [nomination] = await lockNominations(on.db, scopeOf(actor), [id]);
  if (!nomination) return refuse({ code: "not_found" });
  if (!fillsIn(actor, nomination)) return refuse({ code: "not_your_role" });
  return openFields(nomination) === "none" ? refuse({ code: "not_from_here" }) : ok(nomination);
}
