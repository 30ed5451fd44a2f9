import { type Database, desks, type Transaction } from "@/db/client";
import { listLatePasses } from "@/db/queries/late-passes";
import { listMoves } from "@/db/queries/moves";
import { listNominations } from "@/db/queries/nominations";
import { listRoundsOnNotice } from "@/db/queries/opened-notices";
import { findOrganisation, listOrganisations } from "@/db/queries/organisations";
import { findLatestRound, listRules, listSpecialDays } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import type { UnitDesk } from "@/domain/unit-desk";
import { shownToUnit } from "@/domain/unit-nomination";
import { read } from "../requests/read";

/** 我的申报: the unit's nominations as it may see them, and the round. */
export const unitDesk = (actor: Actor, on: Database = desks()): Promise<UnitDesk> =>
  read(actor, (transaction) => look(actor, transaction), on);

async function look(actor: Actor, { db, now }: Transaction): Promise<UnitDesk> {
  const round = await findLatestRound(db);
  const nominations = await listNominations(db, scopeOf(actor));
  const ids = nominations.map(({ id }) => id);
  const moves = await listMoves(db, ids);
  const passes = await listLatePasses(db, ids);
  const bodies = await listOrganisations(
    db,
    nominations.flatMap(({ bodyId }) => (bodyId ? [bodyId] : [])),
  );
  const unit = actor.organisationId ? await findOrganisation(db, actor.organisationId) : null;
  const onNotice = await listRoundsOnNotice(db);
  return {
    unitName: unit?.name ?? "",
    now,
    specialDays: await listSpecialDays(db),
    round: round ? { ...round, rules: await listRules(db, round.id) } : null,
    nominations: nominations.map((nomination) => {
      const noticeOpened = onNotice.has(nomination.roundId);
      return {
        ...shownToUnit(nomination, moves.get(nomination.id) ?? [], noticeOpened),
        bodyName: nomination.bodyId ? (bodies.get(nomination.bodyId)?.name ?? null) : null,
        noticeOpened,
        latePassUntil: passes.get(nomination.id)?.until ?? null,
      };
    }),
  };
}
