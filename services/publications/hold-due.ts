import type { Transaction } from "@/db/client";
import { listEntriesOf } from "@/db/queries/list-entries";
import { lockNominations } from "@/db/queries/nominations";
import { listDueToClear, listDueToRelease } from "@/db/queries/notices";
import { clock, scopeOf } from "@/domain/actor";

/** Holds what is due, as the clock, before the log is held: who moves one of these at the same moment never waits in a circle. */
export async function holdDue({ db, now }: Transaction): Promise<void> {
  const clearing = await listDueToClear(db, now);
  const lists = await listDueToRelease(db, now);
  const releasing = await listEntriesOf(
    db,
    lists.map(({ listId }) => listId),
  );
  const ids = [...clearing.map(({ id }) => id), ...releasing.map(({ nominationId }) => nominationId)];
  if (ids.length > 0) await lockNominations(db, scopeOf(clock), ids);
}
