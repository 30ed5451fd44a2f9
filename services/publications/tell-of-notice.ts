import type { Transaction } from "@/db/client";
import { listMoves } from "@/db/queries/moves";
import { listDeclinedAtCity } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import type { Nomination } from "@/domain/nomination";
import { unitOf } from "@/domain/notification";
import type { Round } from "@/domain/round";
import type { NoticeSpan } from "@/domain/working-days";
import { notify } from "../notifications/notify";

export type Announced = {
  readonly onNotice: readonly Nomination[];
  readonly span: NoticeSpan;
  readonly round: Round;
  /** Whether no notice of the round was open before: what the city had declined until now is told with the first. */
  readonly isFirst: boolean;
};

/** Tells the units on a list that its notice is open, and those that the city has declined that it has. */
export async function tellOfNotice(actor: Actor, announced: Announced, on: Transaction): Promise<void> {
  const { firstDay, lastDay } = announced.span;
  for (const nomination of announced.onNotice) await notify(unitOf(nomination), "on_notice", { firstDay, lastDay }, on);
  if (!announced.isFirst) return;
  const declined = await listDeclinedAtCity(on.db, scopeOf(actor), announced.round.id);
  const moves = await listMoves(
    on.db,
    declined.map(({ id }) => id),
  );
  for (const nomination of declined) {
    const last = moves.get(nomination.id)?.find(({ verb }) => verb === "decline");
    await notify(unitOf(nomination), "declined", { reason: last?.note ?? "" }, on);
  }
}
