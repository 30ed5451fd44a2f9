import { type Database, desks } from "@/db/client";
import { listLatestVersions } from "@/db/queries/nomination-versions";
import { listNominationsById } from "@/db/queries/nominations";
import { listOrganisations } from "@/db/queries/organisations";
import { findRound } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import type { ComparedRecord, Comparison } from "@/domain/compared-record";
import type { CaseScores } from "@/domain/evaluation";
import type { FormDraft, Nomination } from "@/domain/nomination";
import { rankedAt, type Ranker, rankerOf } from "@/domain/ranking";
import type { Round } from "@/domain/round";
import { caseScores } from "../evaluations/case-scores";
import { roundFacts } from "../nominations/round-facts";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";
import { rankLines } from "./rank-lines";

type Submitted = Nomination & { readonly award: NonNullable<Nomination["award"]> };

/** Two nominations of one round and award side by side; null where either is not the actor's to see. */
export async function compare(
  actor: Actor,
  ids: readonly [string, string],
  on: Database = desks(),
): Promise<Comparison | null> {
  const ranker = rankerOf(actor);
  if (ranker === null || !ids.every(isId)) return null;
  return read(
    actor,
    async ({ db }) => {
      const found = await listNominationsById(db, scopeOf(actor), ids);
      const versions = await listLatestVersions(db, ids);
      const [one, other] = ids.map((id) => submitted(found.get(id), versions.get(id)?.form));
      if (!one || !other || one.roundId !== other.roundId || one.award !== other.award) return null;
      const round = await findRound(db, one.roundId);
      if (round === null) return null;
      const [first, second] = await recordsOf(db, ranker, round, [one, other]);
      if (!first || !second) return null;
      const wanted = { roundId: round.id, award: one.award, at: rankedAt[ranker.role] };
      const others = (await rankLines(db, ranker, wanted)).map(({ id, title }) => ({ id, title }));
      return { records: [first, second], others };
    },
    on,
  );
}

function submitted(nomination: Nomination | undefined, form: FormDraft | undefined): Submitted | null {
  if (!nomination?.award || !form) return null;
  return { ...nomination, award: nomination.award, form, title: form.fullName.trim() };
}

async function recordsOf(
  db: Database,
  { role }: Ranker,
  round: Round,
  nominations: readonly Submitted[],
): Promise<readonly ComparedRecord[]> {
  const judged = await roundFacts(
    db,
    round,
    nominations.map(({ form }) => form),
  );
  const known = await listOrganisations(
    db,
    nominations.flatMap(({ organisationId, bodyId }) => [organisationId, ...(bodyId ? [bodyId] : [])]),
  );
  const [first] = nominations;
  const scores = role === "city" && first ? await caseScores(db, round.id, first.award) : new Map<string, CaseScores>();
  return nominations.map(({ id, title, award, organisationId, bodyId, position, form }, index) => ({
    id,
    title,
    award,
    unitName: known.get(organisationId)?.name ?? "",
    bodyName: known.get(bodyId ?? "")?.name ?? "",
    position,
    form,
    findings: judged[index]?.findings ?? [],
    earlierHonours: judged[index]?.earlierHonours ?? [],
    scores: scores.get(id) ?? null,
  }));
}
