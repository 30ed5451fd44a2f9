import { type Database, desks } from "@/db/client";
import { tryHold } from "@/db/queries/advisory-locks";
import { clock } from "@/domain/actor";
import { read } from "../requests/read";
import { type CarriedOut, carryOutDue } from "./carry-out-due";

/** One tick of the clock; where another process ticks at this moment, nothing. */
export const tick = (on: Database = desks()): Promise<CarriedOut | null> =>
  read(clock, async (transaction) => ((await tryHold(transaction.db, "tick")) ? carryOutDue(transaction) : null), on);
