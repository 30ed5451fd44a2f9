import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { insertNomination } from "@/db/queries/nominations";
import { findLatestRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import type { CreateInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import type { Saved } from "@/domain/unit-desk";
import { cachedColumns } from "./cached-columns";
import { textFacts } from "./text-facts";

/** Begins a draft in the newest round while it is open. */
export async function createDraft(actor: Actor, { form }: CreateInput, on: Transaction): Promise<Result<Saved>> {
  if (actor.role !== "unit") return refuse({ code: "not_your_role" });
  const round = await findLatestRound(on.db);
  if (!round) return refuse({ code: "not_found" });
  if (on.now < round.opensAt || on.now >= round.closesAt)
    return refuse({ code: "round_not_open", opensAt: round.opensAt, closesAt: round.closesAt });
  const columns = await cachedColumns(on.db, actor, form);
  if (!columns.ok) return columns;
  const { id, version } = await insertNomination(on.db, {
    roundId: round.id,
    organisationId: actor.organisationId,
    createdBy: actor.personId,
    form,
    ...columns.value,
  });
  await appendEvent(on.db, { verb: "create", subjectKind: "nomination", subjectId: id, detail: { round: round.year } });
  return ok({ nominationId: id, version, savedAt: on.now, ...(await textFacts(on.db, form)) });
}
