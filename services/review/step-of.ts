import type { Transaction } from "@/db/client";
import { findNomination } from "@/db/queries/nominations";
import { findLatestRound } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { type BulkOrder, isSummarised } from "@/domain/bulk";
import type { StepInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { handOn } from "../nominations/hand-on";
import { recommend } from "../nominations/recommend";
import { remindHolder } from "../nominations/remind-holder";
import { returnForChanges } from "../nominations/return-for-changes";
import { staleSince } from "../nominations/stale-since";

/** What an order does with one nomination: the same verb as on its own. */
export function stepOf(actor: Actor, order: BulkOrder, seen: StepInput): (on: Transaction) => Promise<Result<unknown>> {
  switch (order.act) {
    case "recommend":
      return (on) => recommend(actor, { ...seen, opinion: order.opinion }, on);
    case "return":
      return (on) => returnForChanges(actor, { ...seen, remarks: order.remarks, resubmitBy: order.resubmitBy }, on);
    case "hand_on":
      return (on) => handOn(actor, { ...seen, bodyId: order.bodyId, reason: order.reason }, on);
    case "remind":
      return (on) => remindHolder(actor, seen, on);
    case "export":
      return (on) => putOnTable(actor, seen, on);
  }
}

/** Whether the 汇总表 lists it as it was seen; the table itself is made of all that are left. */
async function putOnTable(actor: Actor, { nominationId, version }: StepInput, { db }: Transaction) {
  const nomination = await findNomination(db, scopeOf(actor), nominationId);
  if (!nomination) return refuse({ code: "not_found" });
  if (nomination.version !== version) return refuse(await staleSince(db, actor, nominationId, version));
  const round = await findLatestRound(db);
  const isListed = isSummarised(nomination.position) && nomination.roundId === round?.id;
  return isListed ? ok(null) : refuse({ code: "not_from_here" });
}
