import type { Transaction } from "@/db/client";
import { listEntriesOf } from "@/db/queries/list-entries";
import { lockNominations } from "@/db/queries/nominations";
import { listDueToClear, listDueToRelease } from "@/db/queries/notices";
import { clock, scopeOf } from "@/domain/actor";
import { move } from "../nominations/move";
import { releaseList } from "./release-list";

export type CarriedOut = { readonly cleared: number; readonly released: number };

/** Holds what is due, as the clock, before the log is held: who moves one of these at the same moment never waits in a circle. */
export async function holdDue({ db, now }: Transaction): Promise<void> {
  const clearing = await listDueToClear(db, now);
  const lists = await listDueToRelease(db, now);
  const releasing = await listEntriesOf(db, lists.map(({ listId }) => listId));
  const ids = [...clearing.map(({ id }) => id), ...releasing.map(({ nominationId }) => nominationId)];
  if (ids.length > 0) await lockNominations(db, scopeOf(clock), ids);
}

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
