import { type Database, desks } from "@/db/client";
import { listNominations } from "@/db/queries/nominations";
import { findOrganisation, listOrganisations, listUnits } from "@/db/queries/organisations";
import { findLatestRound } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { fillsIn } from "@/domain/attachment";
import type { FillInDesk } from "@/domain/review-desk";
import { read } from "../requests/read";

/** 代填申报: the units that a body may fill in for, those of its own county first, and what it fills in already. */
export const fillInDesk = (actor: Actor, on: Database = desks()): Promise<FillInDesk> =>
  read(
    actor,
    async ({ db, now }) => {
      if (actor.role !== "county") throw new Error("recommending bodies fill in");
      const round = await findLatestRound(db);
      const body = await findOrganisation(db, actor.organisationId);
      const isNear = (code: string | null) => code !== null && code === (body?.divisionCode ?? null);
      const units = await listUnits(db);
      const ordered = [
        ...units.filter(({ divisionCode }) => isNear(divisionCode)),
        ...units.filter(({ divisionCode }) => !isNear(divisionCode)),
      ];
      const filled = (await listNominations(db, scopeOf(actor))).filter((nomination) => fillsIn(actor, nomination));
      const names = await listOrganisations(
        db,
        filled.map(({ organisationId }) => organisationId),
      );
      return {
        bodyId: actor.organisationId,
        isOpen: round !== null && round.opensAt <= now && now < round.closesAt,
        units: ordered.map(({ id, name }) => ({ id, name })),
        lines: filled.map(({ id, title, position, organisationId }) => ({
          id,
          title,
          position,
          unitName: names.get(organisationId)?.name ?? "",
        })),
      };
    },
    on,
  );
