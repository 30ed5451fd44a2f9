import { type Database, desks } from "@/db/client";
import { listCandidates, listLetters } from "@/db/queries/consultation-letters";
import { listTemplates } from "@/db/queries/consultations";
import { findLatestRound, listSpecialDays } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { type ConsultationDesk, defaultDueOn } from "@/domain/consultation";
import { siteAddress } from "@/outside/site-address";
import { read } from "../requests/read";

/** 征求意见 of the newest round: a body asks and follows its letters, the city reads those about what has reached it. */
export const consultationDesk = (actor: Actor, on: Database = desks()): Promise<ConsultationDesk> =>
  read(
    actor,
    async ({ db, now }) => {
      const round = await findLatestRound(db);
      const isBody = actor.role === "county";
      return {
        now,
        role: isBody ? "county" : "city",
        site: siteAddress(),
        defaultDueOn: defaultDueOn(now, await listSpecialDays(db)),
        templates: round && isBody ? await listTemplates(db, round.id) : [],
        candidates: round && isBody ? await listCandidates(db, scopeOf(actor), round.id) : [],
        letters: round ? await listLetters(db, round.id, actor.personId) : [],
      };
    },
    on,
  );
