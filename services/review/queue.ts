import { type Database, desks } from "@/db/client";
import { type NominationVersion, listLatestVersions } from "@/db/queries/nomination-versions";
import { listNominations } from "@/db/queries/nominations";
import { findOrganisation, listOrganisations } from "@/db/queries/organisations";
import { listQuotas } from "@/db/queries/places";
import { findLatestRound } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import type { Verdict } from "@/domain/eligibility";
import type { Nomination } from "@/domain/nomination";
import type { Queue, QueueLine, QueueTab } from "@/domain/review-desk";
import type { Round } from "@/domain/round";
import type { PositionKey } from "@/domain/workflow";
import { roundFacts } from "../nominations/round-facts";
import { read } from "../requests/read";

export type QueueQuery = { readonly tab: QueueTab; readonly q: string };

const waitingAt: Readonly<Record<"county" | "city", PositionKey>> = {
  county: "in_review.county",
  city: "in_review.city",
};

/** The queue of a county's or the city's desk: what waits there, and what it has passed on. */
export const queue = (actor: Actor, query: QueueQuery, on: Database = desks()): Promise<Queue> =>
  read(
    actor,
    async ({ db, now }) => {
      if (actor.role !== "county" && actor.role !== "city") throw new Error("reviewers have a queue");
      const round = await findLatestRound(db);
      const lines = await linesOf(db, actor, round);
      const waiting = waitingAt[actor.role];
      const inTab: Readonly<Record<QueueTab, readonly QueueLine[]>> = {
        waiting: lines.filter(({ position }) => position === waiting),
        resubmitted: lines.filter(({ position, submissions }) => position === waiting && submissions > 1),
        doubtful: lines.filter(({ position, verdicts }) => position === waiting && verdicts.fail + verdicts.manual > 0),
        decided: lines.filter(({ position }) => position !== waiting),
      };
      const organisation = await findOrganisation(db, actor.organisationId);
      return {
        organisationName: organisation?.name ?? "",
        role: actor.role,
        round,
        now,
        tab: query.tab,
        counts: {
          waiting: inTab.waiting.length,
          resubmitted: inTab.resubmitted.length,
          doubtful: inTab.doubtful.length,
          decided: inTab.decided.length,
        },
        lines: found(inTab[query.tab], query.q),
        quotas: round ? await listQuotas(db, round.id, actor.organisationId) : [],
      };
    },
    on,
  );

async function linesOf(db: Database, actor: Actor, round: Round | null): Promise<readonly QueueLine[]> {
  const nominations = await listNominations(db, scopeOf(actor));
  const versions = await listLatestVersions(
    db,
    nominations.map(({ id }) => id),
  );
  const bodies = await listOrganisations(
    db,
    nominations.flatMap(({ bodyId }) => (bodyId ? [bodyId] : [])),
  );
  const submitted = nominations.flatMap((nomination) => {
    const version = versions.get(nomination.id);
    return version ? [{ nomination, version }] : [];
  });
  const judged = round
    ? await roundFacts(
        db,
        round,
        submitted.map(({ version }) => version.form),
      )
    : [];
  return submitted
    .map(({ nomination, version }, index) => {
      const verdicts = count(judged[index]?.findings.map(({ verdict }) => verdict) ?? []);
      return lineOf(nomination, version, bodies.get(nomination.bodyId ?? "")?.name ?? "", verdicts);
    })
    .sort((a, b) => a.submittedAt.localeCompare(b.submittedAt) || a.id.localeCompare(b.id));
}

function lineOf(
  n: Nomination,
  version: NominationVersion,
  bodyName: string,
  verdicts: QueueLine["verdicts"],
): QueueLine {
  const { id, position, begun, submissions, receiptNumber } = n;
  if (!n.award || !receiptNumber) throw new Error("what was submitted has an award and a receipt");
  const title = version.form.fullName.trim();
  return {
    id,
    version: n.version,
    title,
    award: n.award,
    receiptNumber,
    bodyName,
    position,
    begun,
    submissions,
    submittedAt: version.submittedAt,
    verdicts,
  };
}

function count(verdicts: readonly Verdict[]): QueueLine["verdicts"] {
  const of = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return { pass: of("pass"), fail: of("fail"), pending: of("pending"), manual: of("manual") };
}

function found(lines: readonly QueueLine[], q: string): readonly QueueLine[] {
  const wanted = q.normalize("NFKC").trim().toLowerCase();
  if (wanted === "") return lines;
  return lines.filter(({ title, receiptNumber, bodyName }) =>
    [title, receiptNumber, bodyName].some((text) => text.toLowerCase().includes(wanted)),
  );
}
