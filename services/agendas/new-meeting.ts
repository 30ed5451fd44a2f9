import { type Database, desks } from "@/db/client";
import { listMembers } from "@/db/queries/agenda-members";
import { findAgenda, findLatestAgenda } from "@/db/queries/agendas";
import { findLatestRound } from "@/db/queries/rounds";
import { findScenario } from "@/db/queries/scenarios";
import type { Actor } from "@/domain/actor";
import type { AgendaCandidate, NewMeeting } from "@/domain/agenda-desk";
import type { AwardKey } from "@/domain/award-types";
import { dayOf } from "@/domain/calendar";
import { type Ranker, rankerOf } from "@/domain/ranking";
import type { Round } from "@/domain/round";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";
import { candidates } from "./candidates";
import { placesOf } from "./places-of";

/** What the new meeting takes over: the line of an award or a scenario, or these nominations; and the head of which meeting. */
export type Beginning = {
  readonly award: AwardKey | null;
  readonly ids: readonly string[];
  readonly scenarioId: string | null;
  readonly after: string | null;
};

/** What a new meeting begins with; null where there is no round, or for anybody but the city. */
export async function newMeeting(
  actor: Actor,
  beginning: Beginning,
  on: Database = desks(),
): Promise<NewMeeting | null> {
  const ranker = rankerOf(actor);
  if (ranker?.role !== "city") return null;
  return read(
    actor,
    async ({ db, now }) => {
      const round = await findLatestRound(db);
      if (round === null) return null;
      const all = await candidates(db, ranker, round.id);
      return {
        year: round.year,
        today: dayOf(now),
        candidates: all,
        chosen: await chosenOf(db, { ranker, round, all }, beginning),
        last: await lastOf(db, beginning.after),
      };
    },
    on,
  );
}

type Known = { readonly ranker: Ranker; readonly round: Round; readonly all: readonly AgendaCandidate[] };

async function chosenOf(
  db: Database,
  { ranker, round, all }: Known,
  { award, ids, scenarioId }: Beginning,
): Promise<readonly string[]> {
  const waiting = new Set(all.map(({ id }) => id));
  if (ids.length > 0) return [...new Set(ids)].filter((id) => waiting.has(id));
  if (scenarioId !== null && isId(scenarioId)) {
    const scenario = await findScenario(db, scenarioId);
    return scenario?.content.chosen.filter((id) => waiting.has(id)) ?? [];
  }
  if (award === null) return [];
  const places = await placesOf(db, round.id, ranker.organisationId);
  const own = places.find((one) => one.award === award);
  const line = own === undefined ? 0 : Math.max(0, own.places - own.used);
  const ofAward = all.filter((one) => one.award === award);
  return ofAward.slice(0, line).map(({ id }) => id);
}

async function lastOf(db: Database, after: string | null): Promise<NewMeeting["last"]> {
  const last = after !== null && isId(after) ? await findAgenda(db, after) : await findLatestAgenda(db);
  if (last === null) return null;
  const { id, roundId: _round, meetingId: _meeting, closedAt: _closed, ...head } = last;
  return { head, members: await listMembers(db, id) };
}
