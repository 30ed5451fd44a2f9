import type { Transaction } from "@/db/client";
import { listDueToClear, listDueToRelease } from "@/db/queries/notices";
import { clock } from "@/domain/actor";
import { move } from "../nominations/move";
import { holdDue } from "./hold-due";
import { releaseList } from "./release-list";

export type CarriedOut = { readonly cleared: number; readonly released: number };

/** What the clock does at each tick, through the one door: clears what has been on notice long enough, releases what is due. */
export async function carryOutDue(on: Transaction): Promise<CarriedOut> {
  await holdDue(on);
  let cleared = 0;
  for (const { id, version } of await listDueToClear(on.db, on.now)) {
    const moved = await move(clock, { nominationId: id, version, verb: "clear" }, on);
    if (moved.ok) cleared += 1;
  }
  let released = 0;
  for (const { listId } of await listDueToRelease(on.db, on.now)) {
    if ((await releaseList(clock, listId, on)).ok) released += 1;
  }
  return { cleared, released };
}
