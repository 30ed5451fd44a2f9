import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { insertNomination } from "@/db/queries/nominations";
import { findOrganisation } from "@/db/queries/organisations";
import { findLatestRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import type { FillInInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { cachedColumns } from "./cached-columns";
import type { Stepped } from "./take-step";

/** Begins a draft for a unit that cannot do so itself (代填), in the newest round while it is open; its body is the body that fills in. */
export async function createForUnit(
  actor: Actor,
  { organisationId, form }: FillInInput,
  on: Transaction,
): Promise<Result<Stepped>> {
  if (actor.role !== "county") return refuse({ code: "not_your_role" });
  const round = await findLatestRound(on.db);
  if (!round) return refuse({ code: "not_found" });
  if (on.now < round.opensAt || on.now >= round.closesAt)
    return refuse({ code: "round_not_open", opensAt: round.opensAt, closesAt: round.closesAt });
  const unit = await findOrganisation(on.db, organisationId);
  if (unit?.kind !== "unit") return refuse({ code: "invalid", fields: { organisationId: "请从列表中选择申报单位" } });
  const columns = await cachedColumns(on.db, actor, form);
  if (!columns.ok) return columns;
  const { id } = await insertNomination(on.db, {
    roundId: round.id,
    organisationId: unit.id,
    createdBy: actor.personId,
    filledBy: actor.organisationId,
    form,
    ...columns.value,
  });
  const detail = { round: round.year, filledFor: true };
  await appendEvent(on.db, { verb: "create", subjectKind: "nomination", subjectId: id, detail });
  return ok({ nominationId: id });
}
