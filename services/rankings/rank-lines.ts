import type { Database } from "@/db/client";
import { listRankRows, type RankRow } from "@/db/queries/ranks";
import { scopeOf } from "@/domain/actor";
import type { AwardKey } from "@/domain/award-types";
import type { CaseScores } from "@/domain/evaluation";
import { inRankOrder, type RankLine, type Ranker, ranksInBodies } from "@/domain/ranking";
import { shareOfWomen } from "@/domain/share-of-women";
import { groupsOf } from "@/domain/structure";
import type { PositionKey } from "@/domain/workflow";
import { caseScores } from "../evaluations/case-scores";

export type Wanted = {
  readonly roundId: string;
  readonly award: AwardKey;
  /** Where those stand that are asked for; these alone, wherever they stand, where ids are given. */
  readonly at: readonly PositionKey[] | { readonly ids: readonly string[] };
};

const noScores: ReadonlyMap<string, CaseScores> = new Map();

/** The nominations of an award that the actor ranks, in the order in which they stand. */
export async function rankLines(
  db: Database,
  actor: Ranker,
  { roundId, award, at }: Wanted,
): Promise<readonly RankLine[]> {
  const own = { roundId, bodyId: actor.organisationId };
  const rows =
    "ids" in at
      ? await listRankRows(db, scopeOf(actor), { ...own, ids: at.ids })
      : (await listRankRows(db, scopeOf(actor), { ...own, award })).filter(({ position }) => at.includes(position));
  const scores = actor.role === "city" ? await caseScores(db, roundId, award) : noScores;
  return withoutGaps(inRankOrder(rows.flatMap((row) => lineOf(row, scores.get(row.id) ?? null))));
}

/** Places as they count among what the actor sees: a gap would tell of what is kept from them. */
function withoutGaps(lines: readonly RankLine[]): readonly RankLine[] {
  const inBodies = ranksInBodies(lines);
  return lines.map((line, index) => ({
    ...line,
    ownPlace: line.ownPlace === null ? null : index + 1,
    bodyPlace: inBodies.get(line.id) ?? null,
  }));
}

function lineOf(
  { bodyId, award: _award, bodyKind: _kind, divisionName, facts, ...row }: RankRow,
  scores: CaseScores | null,
): readonly RankLine[] {
  if (bodyId === null) return [];
  return [
    {
      ...row,
      bodyId,
      placeName: divisionName ?? row.bodyName,
      industry: facts.industry,
      womenShare: shareOfWomen(facts),
      groups: groupsOf(facts),
      scores,
    },
  ];
}
