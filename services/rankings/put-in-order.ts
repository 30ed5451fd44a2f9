import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { hold } from "@/db/queries/advisory-locks";
import { appendEvent } from "@/db/queries/events";
import { insertRankMoves, upsertRanks } from "@/db/queries/ranks";
import { findLatestRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import { movesBetween, rankerOf } from "@/domain/ranking";
import type { PutInOrderInput } from "@/domain/ranking-input";
import { ok, type Result, refuse } from "@/domain/result";
import { whyNotTheseInOrder } from "./why-not-these-in-order";

/** Puts the nominations of an award in another order, with one reason for all that was moved; the log keeps places and the reason's digest. */
export async function putInOrder(
  actor: Actor,
  { award, seen, order, touched, reason }: PutInOrderInput,
  { db, now }: Transaction,
): Promise<Result<{ readonly moved: number }>> {
  const ranker = rankerOf(actor);
  if (ranker === null) return refuse({ code: "not_your_role" });
  const round = await findLatestRound(db);
  if (round === null) return refuse({ code: "not_found" });
  const bodyId = ranker.organisationId;
  await hold(db, `order.${bodyId}.${award}`);
  const refusal = await whyNotTheseInOrder(db, ranker, { roundId: round.id, award, seen, order });
  if (refusal) return refuse(refusal);
  const moves = movesBetween(seen, order, touched);
  if (moves.length === 0) return refuse({ code: "invalid", fields: { order: "位次没有变动" } });
  await upsertRanks(db, bodyId, order);
  const event = await appendEvent(db, {
    verb: "put_in_order",
    subjectKind: "organisation",
    subjectId: bodyId,
    detail: { award, of: order.length, moves, said: createHash("sha256").update(reason).digest("hex") },
  });
  await insertRankMoves(
    db,
    moves.map(({ id, from, to }) => ({
      nominationId: id,
      event,
      bodyId,
      fromPlace: from,
      toPlace: to,
      reason,
      personId: ranker.personId,
      at: now,
    })),
  );
  return ok({ moved: moves.length });
}
