import type { Database } from "@/db/client";
import { findDuplicate } from "@/db/queries/duplicates";
import { findNomination } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import type { Nomination } from "@/domain/nomination";
import type { Duplicate } from "@/domain/unit-desk";
import { identityOf } from "./identity-of";

/** Whose other nomination of the same collective, award and round was submitted already; its id only where it is one's own. */
export async function duplicate(db: Database, actor: Actor, { id, form }: Nomination): Promise<Duplicate | null> {
  const identity = identityOf(form);
  if (form.award === "" || identity.fullName === "") return null;
  const other = await findDuplicate(db, id, form.award, identity);
  if (other === null) return null;
  const own = await findNomination(db, scopeOf(actor), other.id);
  return { organisationName: other.organisationName, nominationId: own === null ? null : own.id };
}
