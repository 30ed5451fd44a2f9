import { type Database, desks } from "@/db/client";
import { listLatestVersions } from "@/db/queries/nomination-versions";
import { findNomination } from "@/db/queries/nominations";
import { listUnits } from "@/db/queries/organisations";
import { listAffiliations, listColleagues, listLifted, listRecusals } from "@/db/queries/recusals";
import { type Actor, scopeOf } from "@/domain/actor";
import { type RecusalDesk, reviewerOf } from "@/domain/recusal";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";

/** 回避 of one's own office; null for whom it is no matter. A nomination out of sight is not told of. */
export async function recusalDesk(
  actor: Actor,
  nominationId: string | null,
  on: Database = desks(),
): Promise<RecusalDesk | null> {
  const reviewer = reviewerOf(actor);
  if (reviewer === null) return null;
  return read(
    reviewer,
    async ({ db }) => ({
      self: reviewer.personId,
      colleagues: await listColleagues(db),
      recusals: await listRecusals(db),
      lifted: await listLifted(db),
      affiliations: await listAffiliations(db),
      units: (await listUnits(db)).map(({ id, name }) => ({ id, name })),
      about: nominationId === null ? null : await aboutOf(db, reviewer, nominationId),
    }),
    on,
  );
}

async function aboutOf(db: Database, actor: Actor, nominationId: string): Promise<RecusalDesk["about"]> {
  const found = isId(nominationId) ? await findNomination(db, scopeOf(actor), nominationId) : null;
  const submitted = found ? (await listLatestVersions(db, [found.id])).get(found.id) : undefined;
  return found && submitted ? { nominationId: found.id, title: submitted.form.fullName.trim() } : null;
}
