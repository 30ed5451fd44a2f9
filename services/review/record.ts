import { type Database, desks } from "@/db/client";
import { listAttachments } from "@/db/queries/attachments";
import { findLatePass } from "@/db/queries/late-passes";
import { listMoves } from "@/db/queries/moves";
import { listVersions } from "@/db/queries/nomination-versions";
import { findNomination } from "@/db/queries/nominations";
import { listBodies, listOrganisations } from "@/db/queries/organisations";
import { findQuota, hasPlace } from "@/db/queries/places";
import { listSimilar } from "@/db/queries/similarities";
import { findRound, listRules, listSpecialDays } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { dayOf } from "@/domain/calendar";
import type { Nomination } from "@/domain/nomination";
import { rolesFor, whyNot } from "@/domain/permission";
import type { Refusal } from "@/domain/refusal";
import type { ReviewRecord } from "@/domain/review-desk";
import type { Round } from "@/domain/round";
import { mayFrom, type Verb, verbs } from "@/domain/workflow";
import { addWorkingDays } from "@/domain/working-days";
import { paperDigest } from "../nominations/paper-digest";
import { roundFacts } from "../nominations/round-facts";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";

/** One nomination on a reviewer's desk, as it was last submitted; null where it is not theirs to see. */
export async function record(actor: Actor, nominationId: string, on: Database = desks()): Promise<ReviewRecord | null> {
  if (!isId(nominationId)) return null;
  return read(
    actor,
    async ({ db, now }) => {
      const nomination = await findNomination(db, scopeOf(actor), nominationId);
      const round = nomination ? await findRound(db, nomination.roundId) : null;
      const [latest, previous] = nomination ? await listVersions(db, nomination.id) : [];
      if (!nomination || !round || !latest) return null;
      const [judged] = await roundFacts(db, round, [latest.form]);
      const today = dayOf(now);
      return {
        nomination: {
          ...nomination,
          form: latest.form,
          title: latest.form.fullName.trim(),
          hands: [],
          filledByPersons: [],
        },
        ...(await surroundings(db, actor, nomination)),
        round: { ...round, rules: await listRules(db, round.id) },
        findings: judged?.findings ?? [],
        earlierHonours: judged?.earlierHonours ?? [],
        moves: (await listMoves(db, [nomination.id])).get(nomination.id) ?? [],
        previous: previous ? { number: previous.number, form: previous.form } : null,
        submittedAt: latest.submittedAt,
        sha256: latest.sha256.toString("hex"),
        paperSha256: paperDigest(latest.form),
        attachments: await listAttachments(db, nomination.id, latest.submittedAt),
        similar: await listSimilar(db, nomination.id, latest.number),
        latePass: await findLatePass(db, nomination.id),
        refusals: refusalsOf(actor, nomination, round, now),
        defaultResubmitBy: addWorkingDays(today, round.resubmitDays, await listSpecialDays(db)),
        now,
      };
    },
    on,
  );
}

/** The organisations around a nomination, and the quota it would take a place of. */
async function surroundings(db: Database, actor: Actor, { id, roundId, organisationId, bodyId, award }: Nomination) {
  const quotaOf = actor.role === "city" ? actor.organisationId : bodyId;
  const known = await listOrganisations(db, [organisationId, ...(bodyId ? [bodyId] : [])]);
  return {
    unitName: known.get(organisationId)?.name ?? "",
    bodyName: known.get(bodyId ?? "")?.name ?? "",
    bodies: await listBodies(db),
    quota: quotaOf && award ? await findQuota(db, roundId, quotaOf, award) : null,
    holdsPlace: quotaOf ? await hasPlace(db, id, quotaOf) : false,
  };
}

/** For each verb of this role that the table knows from here: why not, or null. */
function refusalsOf(
  actor: Actor,
  nomination: Nomination,
  round: Round,
  now: string,
): Partial<Record<Verb, Refusal | null>> {
  const position = nomination.position;
  const own = verbs.filter((verb) => mayFrom(position, verb) && rolesFor(verb, position).includes(actor.role));
  return Object.fromEntries(own.map((verb) => [verb, whyNot(actor, verb, nomination, { now, round })]));
}
