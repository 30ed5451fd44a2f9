import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { listLatestVersions } from "@/db/queries/nomination-versions";
import { findNomination } from "@/db/queries/nominations";
import { findOrganisation } from "@/db/queries/organisations";
import { type Actor, scopeOf } from "@/domain/actor";
import { bulkActorOf, holderOf } from "@/domain/bulk";
import { unitOf } from "@/domain/notification";
import { ok, type Result, refuse } from "@/domain/result";
import { notify } from "../notifications/notify";
import type { Stepped } from "./take-step";

/**
 * 催办: reminds the unit of what was returned to it and not submitted again, or the body of what is with it again after the city
 * had it. Nothing of the nomination changes, so whatever the unit has typed meanwhile does not stand against it.
 */
export async function remindHolder(
  actor: Actor,
  { nominationId }: { readonly nominationId: string },
  on: Transaction,
): Promise<Result<Stepped>> {
  const reviewer = bulkActorOf(actor, "remind");
  if (reviewer === null) return refuse({ code: "not_your_role" });
  const nomination = await findNomination(on.db, scopeOf(actor), nominationId);
  if (!nomination) return refuse({ code: "not_found" });
  const holder = holderOf(reviewer.role, nomination);
  if (holder === null) return refuse({ code: "not_from_here" });
  const { bodyId, resubmitBy } = nomination;
  const fromName = (await findOrganisation(on.db, reviewer.organisationId))?.name ?? "";
  const submitted = (await listLatestVersions(on.db, [nominationId])).get(nominationId);
  const unit = { ...unitOf(nomination), title: submitted?.form.fullName.trim() ?? "" };
  if (holder === "unit") await notify(unit, "reminded", { fromName, resubmitBy }, on);
  else await notify({ ...unit, organisationId: bodyId ?? "" }, "body_reminded", { fromName }, on);
  await appendEvent(on.db, {
    verb: "remind",
    subjectKind: "nomination",
    subjectId: nominationId,
    detail: { holder, resubmitBy },
  });
  return ok({ nominationId });
}
