import { createHash } from "node:crypto";
import type { Database } from "@/db/client";
import { type EntryRow, listEntriesOf } from "@/db/queries/list-entries";
import { findList, type ListRow, listSignOffs } from "@/db/queries/lists";
import { listLatestVersions, type NominationVersion } from "@/db/queries/nomination-versions";
import { listOrganisations, type Organisation } from "@/db/queries/organisations";
import { findRound } from "@/db/queries/rounds";
import { listContent } from "@/domain/canonical";
import type { Round } from "@/domain/round";

export type DecidedEntry = EntryRow & { readonly version: NominationVersion | null; readonly body: Organisation | null };

export type OpenedList = {
  readonly list: ListRow;
  readonly round: Round;
  readonly entries: readonly DecidedEntry[];
  readonly living: readonly DecidedEntry[];
  /** Digest of what stands on the list now, without what was removed. */
  readonly digest: Buffer;
  readonly signOffs: Awaited<ReturnType<typeof listSignOffs>>;
};

export const digestOf = (content: string): Buffer => createHash("sha256").update(content).digest();

type Meeting = { readonly year: number; readonly meetingNumber: string; readonly heldOn: string };

/** The text that the digest of these entries stands for. */
export const contentOf = ({ year, meetingNumber, heldOn }: Meeting, entries: readonly DecidedEntry[]): string =>
  listContent({
    round: year,
    meeting: { number: meetingNumber, date: heldOn },
    entries: entries.map(({ ordinal, award, fullName, body, version }) => ({
      ordinal,
      award,
      fullName,
      bodyName: body?.name ?? "",
      versionSha256: version?.sha256.toString("hex") ?? "",
    })),
  });

/** A list with what it was decided on and who has signed it; null where there is none for this actor. */
export async function openList(db: Database, listId: string): Promise<OpenedList | null> {
  const list = await findList(db, listId);
  const round = list ? await findRound(db, list.roundId) : null;
  if (!list || !round) return null;
  const rows = await listEntriesOf(db, [listId]);
  const versions = await listLatestVersions(db, rows.map(({ nominationId }) => nominationId));
  const bodies = await listOrganisations(db, rows.map(({ bodyId }) => bodyId));
  const entries = rows.map((row) => ({
    ...row,
    version: versions.get(row.nominationId) ?? null,
    body: bodies.get(row.bodyId) ?? null,
  }));
  const living = entries.filter(({ removedReason }) => removedReason === null);
  const meeting = { year: round.year, meetingNumber: list.meetingNumber, heldOn: list.heldOn };
  return { list, round, entries, living, digest: digestOf(contentOf(meeting, living)), signOffs: await listSignOffs(db, listId) };
}
