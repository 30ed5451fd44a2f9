import type { Transaction } from "@/db/client";
import { upsertItems } from "@/db/queries/agenda-items";
import { insertMembers } from "@/db/queries/agenda-members";
import { insertAgenda } from "@/db/queries/agendas";
import { findLatestRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import type { PrepareAgendaInput } from "@/domain/agenda-input";
import { ok, type Result, refuse } from "@/domain/result";
import { itemsToPutOn } from "./items-to-put-on";
import { recordChange } from "./record-change";
import { saidDigest } from "./said-digest";
import { whyNotNumber } from "./why-not-number";

/** Prepares a deciding meeting: its head, its members, and what it decides on in order, each at its newest submission. */
export async function prepareAgenda(
  actor: Actor,
  { members, items, ...head }: PrepareAgendaInput,
  { db, now }: Transaction,
): Promise<Result<{ readonly agendaId: string }>> {
  if (actor.role !== "city") return refuse({ code: "not_your_role" });
  const round = await findLatestRound(db);
  if (round === null) return refuse({ code: "not_found" });
  const taken = await whyNotNumber(db, { roundId: round.id, number: head.number });
  if (taken !== null) return refuse(taken);
  const chosen = await itemsToPutOn(db, actor, items, { roundId: round.id, after: 0 });
  if (!chosen.ok) return chosen;
  const agenda = { ...head, roundId: round.id, createdBy: actor.personId, createdAt: now };
  const agendaId = await insertAgenda(db, agenda);
  await insertMembers(db, agendaId, members);
  await upsertItems(db, agendaId, chosen.value);
  await recordChange(db, "prepare_agenda", agendaId, {
    said: saidDigest({ head, members }),
    members: members.length,
    items: chosen.value.map(({ nominationId, submission }) => ({ nominationId, submission })),
  });
  return ok({ agendaId });
}
