import { createHash } from "node:crypto";
import type { EntryRow } from "@/db/queries/list-entries";
import type { NominationVersion } from "@/db/queries/nomination-versions";
import type { Organisation } from "@/db/queries/organisations";
import { listContent } from "@/domain/canonical";

export type DecidedEntry = EntryRow & {
  readonly version: NominationVersion | null;
  readonly body: Organisation | null;
};

type Meeting = { readonly year: number; readonly meetingNumber: string; readonly heldOn: string };

/** The text of a list with these entries, and the digest that stands for it. */
export function listDigest(
  { year, meetingNumber, heldOn }: Meeting,
  entries: readonly DecidedEntry[],
): { readonly content: string; readonly sha256: Buffer } {
  const content = listContent({
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
  return { content, sha256: createHash("sha256").update(content).digest() };
}
