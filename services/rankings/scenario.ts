import { type Database, desks } from "@/db/client";
import { countTakenPlaces, listPlacesByBody } from "@/db/queries/ranks";
import { findRound, listRules } from "@/db/queries/rounds";
import { findScenario } from "@/db/queries/scenarios";
import { listStructureRules } from "@/db/queries/structure-rules";
import type { Actor } from "@/domain/actor";
import { outcomeOf } from "@/domain/comparison";
import { rankedAt, rankerOf, type SavedScenario, womenThreshold } from "@/domain/ranking";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";
import { rankLines } from "./rank-lines";

/** A comparison that was saved, and who would be above the line now; null where there is none for this actor. */
export async function scenario(
  actor: Actor,
  scenarioId: string,
  on: Database = desks(),
): Promise<SavedScenario | null> {
  const ranker = rankerOf(actor);
  if (ranker === null || !isId(scenarioId)) return null;
  return read(
    actor,
    async ({ db }) => {
      const saved = await findScenario(db, scenarioId);
      const round = saved === null ? null : await findRound(db, saved.roundId);
      if (saved === null || round === null) return null;
      const { id, name, savedAt, award, content, sha256 } = saved;
      const rules = await listStructureRules(db, round.id, award);
      const quotas = await listPlacesByBody(db, round.id, award);
      const now = await rankLines(db, ranker, { roundId: round.id, award, at: rankedAt.city });
      const places = quotas.find((one) => one.id === ranker.organisationId)?.places ?? 0;
      const taken = await countTakenPlaces(db, round.id, ranker.organisationId, award);
      const trial = { order: now.map((line) => line.id), line: places - taken, quotas: {}, ratios: false };
      return {
        id,
        name,
        savedAt,
        award,
        content,
        sha256: sha256.toString("hex"),
        lines: await rankLines(db, ranker, { roundId: round.id, award, at: { ids: content.order } }),
        rules,
        bodies: quotas.map((one) => ({ id: one.id, name: one.name, places: one.places })),
        threshold: womenThreshold(await listRules(db, round.id), award),
        chosenNow: outcomeOf(trial, new Map(now.map((line) => [line.id, line])), rules).chosen,
      };
    },
    on,
  );
}
