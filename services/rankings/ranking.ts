import { type Database, desks } from "@/db/client";
import { findOrganisation } from "@/db/queries/organisations";
import { countTakenPlaces, listPlacesByBody, listRankMoves } from "@/db/queries/ranks";
import { findLatestRound, listRules } from "@/db/queries/rounds";
import { listScenarios } from "@/db/queries/scenarios";
import { listStructureRules } from "@/db/queries/structure-rules";
import type { Actor } from "@/domain/actor";
import type { AwardKey } from "@/domain/award-types";
import { type RankMove, type Ranking, rankedAt, rankerOf, womenThreshold } from "@/domain/ranking";
import { read } from "../requests/read";
import { rankLines } from "./rank-lines";

/** The order of an award on a county's or the city's desk; null where there is no round, or the actor ranks nothing. */
export const ranking = (actor: Actor, award: AwardKey, on: Database = desks()): Promise<Ranking | null> =>
  read(
    actor,
    async ({ db }) => {
      const ranker = rankerOf(actor);
      const round = ranker === null ? null : await findLatestRound(db);
      if (ranker === null || round === null) return null;
      const { role, organisationId } = ranker;
      const own = await findOrganisation(db, organisationId);
      const quotas = await listPlacesByBody(db, round.id, award);
      return {
        role,
        organisationName: own?.name ?? "",
        year: round.year,
        award,
        lines: await rankLines(db, ranker, { roundId: round.id, award, at: rankedAt[role] }),
        places: quotas.find(({ id }) => id === organisationId)?.places ?? 0,
        taken: role === "city" ? await countTakenPlaces(db, round.id, organisationId, award) : 0,
        threshold: womenThreshold(await listRules(db, round.id), award),
        rules: await listStructureRules(db, round.id, award),
        bodies: quotas.flatMap(({ kind, id, name, places }) =>
          kind === "city_federation" ? [] : [{ id, name, places }],
        ),
        scenarios: role === "city" ? await listScenarios(db, round.id, award) : [],
        moves: (await listRankMoves(db, { roundId: round.id, bodyId: organisationId, award })).map(moveOf),
      };
    },
    on,
  );

const moveOf = ({ from, to, ...move }: Awaited<ReturnType<typeof listRankMoves>>[number]): RankMove => ({
  ...move,
  upward: to < from,
});
