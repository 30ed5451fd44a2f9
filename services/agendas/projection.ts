import { type Database, desks } from "@/db/client";
import type { Actor } from "@/domain/actor";
import { attendanceOf, tallyOf } from "@/domain/agenda";
import type { Projection } from "@/domain/agenda-desk";
import { read } from "../requests/read";
import { openMeeting } from "./open-meeting";

/** A meeting for the wall of its room, without the name of any person; null where there is none for this actor. */
export const projection = (actor: Actor, agendaId: string, on: Database = desks()): Promise<Projection | null> =>
  read(
    actor,
    async ({ db }) => {
      const opened = await openMeeting(db, actor, agendaId);
      if (opened === null) return null;
      const { kind, number, heldOn, place, ballot, majorityOf, quorum, closedAt } = opened.agenda;
      return {
        id: agendaId,
        year: opened.year,
        head: { kind, number, heldOn, place, ballot, majorityOf, quorum },
        closed: closedAt !== null,
        attendance: attendanceOf(opened.members),
        items: opened.items.map(({ nominationId, award, title, bodyName, adopted, counts, current, ballots }) => ({
          nominationId,
          award,
          title,
          bodyName,
          adopted,
          counts,
          current,
          recused: tallyOf(ballots).recuse,
        })),
        places: opened.places,
      };
    },
    on,
  );
