import type { Database, Transaction } from "@/db/client";
import { listConclusions } from "@/db/queries/consultations";
import { appendEvent } from "@/db/queries/events";
import { listLatestVersions } from "@/db/queries/nomination-versions";
import { findOrganisation } from "@/db/queries/organisations";
import { findLatestRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import { type AwardKey, awardKeys } from "@/domain/award-types";
import { dayOf } from "@/domain/calendar";
import { type Ranker, rankerOf, ranksInBodies, summarisedAt } from "@/domain/ranking";
import type { SummaryInput } from "@/domain/ranking-input";
import { ok, type Result, refuse } from "@/domain/result";
import { type SummaryLine, summarySheets, type SummaryTable } from "@/domain/summary-table";
import { rankLines } from "./rank-lines";

/** 汇总表 of what a county has recommended, or of all that reached the city, or of some of these; that it was taken out is an event. */
export async function summaryTable(
  actor: Actor,
  { format, filledBy, only = null }: SummaryInput,
  { db, now }: Transaction,
): Promise<Result<SummaryTable>> {
  const ranker = rankerOf(actor);
  if (ranker === null) return refuse({ code: "not_your_role" });
  const round = await findLatestRound(db);
  if (round === null) return refuse({ code: "not_found" });
  const organisation = await findOrganisation(db, ranker.organisationId);
  const all: Listed[] = [];
  for (const award of awardKeys) all.push(...(await linesOf(db, ranker, round.id, award)));
  const lines = only === null ? all : all.filter(({ id }) => only.includes(id));
  const sheets = summarySheets(round.year, lines);
  await appendEvent(db, {
    verb: "export",
    subjectKind: "organisation",
    subjectId: ranker.organisationId,
    detail: {
      what: "summary_table",
      format,
      ...(only === null ? {} : { picked: only.length }),
      counts: Object.fromEntries(awardKeys.map((award, index) => [award, sheets[index]?.rows.length ?? 0])),
    },
  });
  return ok({ organisationName: organisation?.name ?? "", filledBy, day: dayOf(now), sheets });
}

type Listed = SummaryLine & { readonly id: string };

async function linesOf(db: Database, ranker: Ranker, roundId: string, award: AwardKey): Promise<readonly Listed[]> {
  const lines = await rankLines(db, ranker, { roundId, award, at: summarisedAt });
  const ids = lines.map(({ id }) => id);
  const versions = await listLatestVersions(db, ids);
  const conclusions = await listConclusions(db, ids);
  const ranks = ranksInBodies(lines);
  return lines.flatMap(({ id, placeName }) => {
    const version = versions.get(id);
    return version === undefined
      ? []
      : [
          {
            id,
            award,
            placeName,
            form: version.form,
            rank: ranks.get(id) ?? null,
            consultation: conclusions.get(id) ?? null,
          },
        ];
  });
}
