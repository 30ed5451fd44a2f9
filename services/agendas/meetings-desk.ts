import { type Database, desks } from "@/db/client";
import { listAgendas } from "@/db/queries/agendas";
import { findLatestRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import type { MeetingsDesk } from "@/domain/agenda-desk";
import { read } from "../requests/read";

/** The deciding meetings of the newest round; none for anybody but the city. */
export const meetingsDesk = (actor: Actor, on: Database = desks()): Promise<MeetingsDesk> =>
  read(
    actor,
    async ({ db }) => {
      const round = await findLatestRound(db);
      if (round === null) return { year: null, lines: [] };
      return { year: round.year, lines: await listAgendas(db, round.id) };
    },
    on,
  );
