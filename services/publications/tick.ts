import { type Database, desks, type Transaction } from "@/db/client";
import { tryHold } from "@/db/queries/advisory-locks";
import { clock } from "@/domain/actor";
import { followUp } from "../consultations/follow-up";
import { read } from "../requests/read";
import { type CarriedOut, carryOutDue } from "./carry-out-due";

/** One tick of the clock; where another process ticks at this moment, nothing. */
export const tick = (on: Database = desks()): Promise<CarriedOut | null> =>
  read(clock, async (transaction) => ((await tryHold(transaction.db, "tick")) ? carryOut(transaction) : null), on);

async function carryOut(on: Transaction): Promise<CarriedOut> {
  await followUp(on);
  return carryOutDue(on);
}
