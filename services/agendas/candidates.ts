import type { Database } from "@/db/client";
import type { AgendaCandidate } from "@/domain/agenda-desk";
import { awardKeys } from "@/domain/award-types";
import { rankedAt, type Ranker } from "@/domain/ranking";
import { rankLines } from "../rankings/rank-lines";

/** What waits for the city's decision, award by award in the order of the comparison. */
export async function candidates(db: Database, ranker: Ranker, roundId: string): Promise<readonly AgendaCandidate[]> {
  const all: AgendaCandidate[] = [];
  for (const award of awardKeys) {
    const lines = await rankLines(db, ranker, { roundId, award, at: rankedAt.city });
    all.push(...lines.map(({ id, title, bodyName }) => ({ id, award, title, bodyName })));
  }
  return all;
}
