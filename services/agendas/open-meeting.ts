import type { Database } from "@/db/client";
import { listItems } from "@/db/queries/agenda-items";
import { listMembers } from "@/db/queries/agenda-members";
import { type Agenda, findAgenda } from "@/db/queries/agendas";
import { listBallots } from "@/db/queries/ballots";
import { findRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import type { AgendaMember, AwardPlaces } from "@/domain/agenda";
import type { MeetingItem } from "@/domain/agenda-desk";
import { isId } from "../requests/is-id";
import { isCurrent } from "./is-current";
import { placesOf } from "./places-of";

export type OpenedMeeting = {
  readonly agenda: Agenda;
  readonly cityId: string;
  readonly year: number;
  readonly members: readonly AgendaMember[];
  readonly items: readonly MeetingItem[];
  readonly places: readonly AwardPlaces[];
};

/** A meeting with its members and its items as the city's reviewer may see them; null where there is none for this actor. */
export async function openMeeting(db: Database, actor: Actor, agendaId: string): Promise<OpenedMeeting | null> {
  if (actor.role !== "city" || !isId(agendaId)) return null;
  const agenda = await findAgenda(db, agendaId);
  const round = agenda === null ? null : await findRound(db, agenda.roundId);
  if (agenda === null || round === null) return null;
  const ballots = await listBallots(db, agendaId);
  const items = await listItems(db, agendaId);
  return {
    agenda,
    cityId: actor.organisationId,
    year: round.year,
    members: await listMembers(db, agendaId),
    items: items.map((item) => ({
      nominationId: item.nominationId,
      award: item.award,
      title: item.title,
      bodyName: item.bodyName,
      submission: item.submission,
      counts: item.counts,
      adopted: item.adopted,
      note: item.note,
      current: agenda.closedAt !== null || isCurrent(item),
      ballots: ballots
        .filter(({ nominationId }) => nominationId === item.nominationId)
        .map(({ member, vote }) => ({ member, vote })),
    })),
    places: await placesOf(db, round.id, actor.organisationId),
  };
}
