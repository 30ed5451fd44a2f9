import { type Database, desks } from "@/db/client";
import { isWhole } from "@/db/queries/agendas";
import { findListOf } from "@/db/queries/lists";
import type { Actor } from "@/domain/actor";
import type { MadeList, Meeting } from "@/domain/agenda-desk";
import { dayOf } from "@/domain/calendar";
import { rankerOf } from "@/domain/ranking";
import { read } from "../requests/read";
import { candidates } from "./candidates";
import { openMeeting } from "./open-meeting";

/** One deciding meeting on the city's desk; null where there is none for this actor. */
export const meeting = (actor: Actor, agendaId: string, on: Database = desks()): Promise<Meeting | null> =>
  read(
    actor,
    async ({ db, now }) => {
      const opened = await openMeeting(db, actor, agendaId);
      const ranker = rankerOf(actor);
      if (opened === null || ranker === null) return null;
      const { id, roundId, meetingId, closedAt, ...head } = opened.agenda;
      const standing = new Set(opened.items.map(({ nominationId }) => nominationId));
      const waiting = closedAt === null ? await candidates(db, ranker, roundId) : [];
      return {
        id,
        year: opened.year,
        head,
        closedAt,
        members: opened.members,
        items: opened.items,
        places: opened.places,
        candidates: waiting.filter((one) => !standing.has(one.id)),
        list: await listOf(db, meetingId),
        whole: closedAt === null || (await isWhole(db, id)),
        today: dayOf(now),
      };
    },
    on,
  );

async function listOf(db: Database, meetingId: string | null): Promise<MadeList | null> {
  const list = meetingId === null ? null : await findListOf(db, meetingId);
  return list === null ? null : { listId: list.id, sha256: list.sha256.toString("hex") };
}
