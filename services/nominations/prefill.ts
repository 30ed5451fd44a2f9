import type { Database } from "@/db/client";
import { listEarlierHonours } from "@/db/queries/honours";
import { listNominations } from "@/db/queries/nominations";
import { findOrganisation } from "@/db/queries/organisations";
import { type Actor, scopeOf } from "@/domain/actor";
import { type Prefill, prefilled } from "@/domain/prefill";
import { identityOf } from "./identity-of";

/** What a new nomination of a unit can take over from its latest one, of whatever round, and from the honour library. */
export async function prefill(db: Database, actor: Actor): Promise<Prefill | null> {
  if (actor.role !== "unit") return null;
  const [latest] = await listNominations(db, scopeOf(actor));
  const unit = await findOrganisation(db, actor.organisationId);
  const identity = latest
    ? identityOf(latest.form)
    : { fullName: unit?.name ?? "", creditCode: unit?.creditCode ?? "" };
  const [honours = []] = await listEarlierHonours(db, [identity]);
  return prefilled(latest?.form ?? null, honours);
}
