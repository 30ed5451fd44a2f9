import { type Database, desks } from "@/db/client";
import { listDraftsForBody, listLatePasses } from "@/db/queries/late-passes";
import { listNominations } from "@/db/queries/nominations";
import { listOrganisations } from "@/db/queries/organisations";
import { findLatestRound } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { endOfDay } from "@/domain/calendar";
import type { LateDesk } from "@/domain/review-desk";
import { read } from "../requests/read";

/** 补报通行: the drafts that name this body, and what was returned and not resubmitted in time. */
export const lateDesk = (actor: Actor, on: Database = desks()): Promise<LateDesk> =>
  read(
    actor,
    async ({ db, now }) => {
      if (actor.role !== "county") throw new Error("recommending bodies give late passes");
      const round = await findLatestRound(db);
      const late = (await listNominations(db, scopeOf(actor))).filter(
        ({ status, resubmitBy }) => status === "returned" && resubmitBy !== null && endOfDay(resubmitBy) <= now,
      );
      const passes = await listLatePasses(
        db,
        late.map(({ id }) => id),
      );
      const units = await listOrganisations(
        db,
        late.map(({ organisationId }) => organisationId),
      );
      const returned = late.map(({ id, title, organisationId }) => ({
        id,
        title,
        organisationName: units.get(organisationId)?.name ?? "",
        returned: true,
        latePassUntil: passes.get(id)?.until ?? null,
      }));
      const drafts = (await listDraftsForBody(db)).map((draft) => ({ ...draft, returned: false }));
      return { now, closesAt: round?.closesAt ?? null, lines: [...returned, ...drafts] };
    },
    on,
  );
