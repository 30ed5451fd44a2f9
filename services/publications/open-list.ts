import type { Database } from "@/db/client";
import { listEntriesOf } from "@/db/queries/list-entries";
import { findList, type ListRow, listSignOffs } from "@/db/queries/lists";
import { listLatestVersions } from "@/db/queries/nomination-versions";
import { listOrganisations } from "@/db/queries/organisations";
import { findRound } from "@/db/queries/rounds";
import type { Round } from "@/domain/round";
import { type DecidedEntry, listDigest } from "./list-digest";

export type OpenedList = {
  readonly list: ListRow;
  readonly round: Round;
  readonly entries: readonly DecidedEntry[];
  readonly living: readonly DecidedEntry[];
  /** Digest of what stands on the list now, without what was removed. */
  readonly digest: Buffer;
  readonly signOffs: Awaited<ReturnType<typeof listSignOffs>>;
};

/** A list with what it was decided on and who has signed it; null where there is none for this actor. */
export async function openList(db: Database, listId: string): Promise<OpenedList | null> {
  const list = await findList(db, listId);
  const round = list ? await findRound(db, list.roundId) : null;
  if (!list || !round) return null;
  const rows = await listEntriesOf(db, [listId]);
  const versions = await listLatestVersions(
    db,
    rows.map(({ nominationId }) => nominationId),
  );
  const bodies = await listOrganisations(
    db,
    rows.map(({ bodyId }) => bodyId),
  );
  const entries = rows.map((row) => ({
    ...row,
    version: versions.get(row.nominationId) ?? null,
    body: bodies.get(row.bodyId) ?? null,
  }));
  const living = entries.filter(({ removedReason }) => removedReason === null);
  const meeting = { year: round.year, meetingNumber: list.meetingNumber, heldOn: list.heldOn };
  return {
    list,
    round,
    entries,
    living,
    digest: listDigest(meeting, living).sha256,
    signOffs: await listSignOffs(db, listId),
  };
}
